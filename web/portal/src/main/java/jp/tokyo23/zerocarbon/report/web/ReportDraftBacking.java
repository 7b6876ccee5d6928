package jp.tokyo23.zerocarbon.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.report.ReportVersion;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** A ward's report as the records stand now, with the records behind the chosen sentence. */
@Named
@ViewScoped
public class ReportDraftBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StatusReportService service;
  @Inject private FrameBacking frame;
  @Inject private Violations violations;

  private String wardCode;
  private String sentenceKey;
  private Ward ward;
  private FiscalYear year;
  private transient ReportDocument document;

  public void load() {
    ward = Ward.ofCode(wardCode).orElse(null);
    if (ward == null) {
      NotFoundPage.show();
      return;
    }
    year = frame.getFiscalYear();
    document = NotFoundPage.orElseNotFound(() -> service.draft(ward, year));
  }

  /** Freezes the report and leads to the new version. */
  public String freeze() {
    try {
      return "/report-version?faces-redirect=true&id=" + service.freeze(ward, year);
    } catch (RuleViolation refused) {
      violations.show(refused);
    } catch (NotPermitted hidden) {
      NotFoundPage.show();
    }
    return null;
  }

  public ReportDocument getDocument() {
    return document;
  }

  /** The chosen sentence; null when none is chosen. */
  public Sentence getChosen() {
    return sentenceKey == null || document == null
        ? null
        : document.sentence(sentenceKey).orElse(null);
  }

  /** Address of this page with a sentence chosen. */
  public String href(Sentence sentence) {
    return "report-draft.xhtml?ward=" + wardCode + "&s=" + sentence.key() + "#evidence";
  }

  public List<ReportVersion> getVersions() {
    return service.versions(ward, year);
  }

  public boolean isEditable() {
    return service.editable(ward);
  }

  public Ward getWard() {
    return ward;
  }

  public String getWardCode() {
    return wardCode;
  }

  public void setWardCode(String wardCode) {
    this.wardCode = wardCode;
  }

  public String getSentenceKey() {
    return sentenceKey;
  }

  public void setSentenceKey(String sentenceKey) {
    this.sentenceKey = sentenceKey;
  }
}
