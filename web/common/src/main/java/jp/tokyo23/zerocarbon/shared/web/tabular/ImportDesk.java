package jp.tokyo23.zerocarbon.shared.web.tabular;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnMapping;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.ImportEntry;
import jp.tokyo23.zerocarbon.shared.tabular.ImportPreview;
import jp.tokyo23.zerocarbon.shared.tabular.ImportRun;
import jp.tokyo23.zerocarbon.shared.tabular.ImportState;
import jp.tokyo23.zerocarbon.shared.tabular.MappingProfile;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/**
 * The further steps of one import: columns, preview, taking over, result, undoing. The model of the
 * pages below {@code /WEB-INF/tabular}; the page's backing bean carries it.
 */
@Dependent
public class ImportDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TabularImportService service;
  @Inject private Violations violations;

  private Long id;
  private String page;
  private String list;
  private transient ImportRun run;
  private boolean editable;
  private List<String> header = List.of();
  private final Map<String, String> chosen = new LinkedHashMap<>();
  private transient ImportPreview preview;
  private final ImportDecision decision = new ImportDecision();

  /**
   * Opens the import for its page; a 404 where there is none of this kind.
   *
   * @param ownPage view id of the page itself
   * @param uploadPage view id of the page where files are handed in
   */
  public void open(String kind, String ownPage, String uploadPage) {
    page = ownPage;
    list = uploadPage;
    run = NotFoundPage.orElseNotFound(() -> service.record(id));
    if (run == null) {
      return;
    }
    if (!run.kind().equals(kind)) {
      run = null;
      NotFoundPage.show();
      return;
    }
    editable = service.editable(run);
    preview = null;
    if (isDraft() && chosen.isEmpty()) {
      header = service.header(id);
      chosen.putAll(run.mapping().headers());
    }
  }

  /** Whether the steps before the taking over are shown. */
  public boolean isDraft() {
    return editable && run.state() == ImportState.DRAFT;
  }

  public boolean isUndoable() {
    return editable && run.state() == ImportState.COMMITTED;
  }

  /** Ties the columns as chosen and shows what the file does then. */
  public String map() {
    return done(this::keepChosen, "tabular.mapped");
  }

  public String keepProfile() {
    return done(
        () -> {
          keepChosen();
          service.keepProfile(id, decision.getProfileName());
        },
        "tabular.profileKept");
  }

  public String use(MappingProfile profile) {
    return done(() -> service.map(id, profile.mapping()), "tabular.mapped");
  }

  public String commit() {
    return done(
        () -> service.commit(id, decision.choice(), decision.getReason()), "tabular.committed");
  }

  public String undo() {
    return done(() -> service.undo(id, decision.getUndoReason()), "tabular.undone");
  }

  /** Gives the draft up. */
  public String drop() {
    String stayed =
        done(() -> service.remove(id, run.version(), decision.dropReason()), "tabular.dropped");
    return stayed == null ? null : list + "?faces-redirect=true";
  }

  private void keepChosen() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (ImportColumn column : getColumns()) {
      String heading = chosen.get(column.name());
      if (heading != null && header.contains(heading)) {
        headers.put(column.name(), heading);
      }
    }
    service.map(id, new ColumnMapping(headers));
  }

  private String done(Runnable step, String message) {
    try {
      step.run();
      RecordForm.announce(message);
      return page + "?faces-redirect=true&id=" + id;
    } catch (RuleViolation refused) {
      violations.show(refused);
    } catch (RecordNotFound | NotPermitted hidden) {
      NotFoundPage.show();
    }
    return null;
  }

  public ImportRun getRun() {
    return run;
  }

  public List<ImportColumn> getColumns() {
    return service.columns(run.kind());
  }

  public List<String> getHeader() {
    return header.stream().filter(heading -> !heading.isEmpty()).toList();
  }

  /** Headings of the file that nothing is read from. */
  public List<String> getUnused() {
    return run.mapping().unused(header);
  }

  public Map<String, String> getChosen() {
    return chosen;
  }

  public List<MappingProfile> getProfiles() {
    return service.profiles(run);
  }

  public ImportRun getCommittedBefore() {
    return service.committedBefore(run).orElse(null);
  }

  /** Made once a request. */
  public ImportPreview getPreview() {
    if (preview == null) {
      preview = service.preview(id);
    }
    return preview;
  }

  public List<ImportEntry> getEntries() {
    return service.entries(id);
  }

  /** Whether the record of an entry was not removed by undoing. */
  public boolean standing(ImportEntry entry) {
    return run.state() != ImportState.UNDONE || entry.outcome() != RowOutcome.NEW;
  }

  /** Heading that a finding's column has in the file; the column's label where it has none. */
  public String heading(String column) {
    String heading = run.mapping().header(column);
    return heading != null
        ? heading
        : getColumns().stream()
            .filter(each -> each.name().equals(column))
            .map(ImportColumn::label)
            .findFirst()
            .orElse("");
  }

  /** The headings that some findings are about, each once. */
  public String subjects(List<Finding> findings) {
    return findings.stream()
        .map(finding -> heading(finding.field()))
        .filter(heading -> !heading.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  public ImportDecision getDecision() {
    return decision;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
