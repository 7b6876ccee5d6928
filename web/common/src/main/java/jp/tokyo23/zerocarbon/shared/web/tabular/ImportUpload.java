package jp.tokyo23.zerocarbon.shared.web.tabular;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.tabular.ImportFile;
import jp.tokyo23.zerocarbon.shared.tabular.ImportRun;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/**
 * First step: a file is handed in for a ward, or for all together. The model of {@code
 * /WEB-INF/tabular/upload.xhtml}.
 */
@Dependent
public class ImportUpload {

  @Inject private TabularImportService service;
  @Inject private Violations violations;

  private String kind;
  private Ward ward;
  private Part file;

  /**
   * Tells what is imported, before the form is read.
   *
   * @param ownWard the ward that is chosen at first; null for none
   */
  public void of(String wantedKind, Ward ownWard) {
    kind = wantedKind;
    ward = ownWard;
  }

  /** Shows the page, or a 404 to whoever may not import. */
  public void open() {
    if (!service.importable(kind)) {
      NotFoundPage.show();
    }
  }

  /**
   * Hands the file in and leads to its draft.
   *
   * @param page view id of the page of one import
   */
  public String submit(String page) {
    try {
      if (file == null || file.getSize() == 0) {
        throw new RuleViolation("tabular.fileMissing").at("file");
      }
      Long id =
          service.register(new ImportFile(kind, ward, file.getSubmittedFileName(), content()));
      return page + "?faces-redirect=true&id=" + id;
    } catch (RuleViolation refused) {
      violations.show(refused);
    } catch (NotPermitted hidden) {
      NotFoundPage.show();
    }
    return null;
  }

  private byte[] content() {
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Whether the file is of all wards together, so that none is chosen. */
  public boolean isJoint() {
    return service.joint(kind);
  }

  /** Imports so far, newest first. */
  public List<ImportRun> getRuns() {
    return service.latest(kind);
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
