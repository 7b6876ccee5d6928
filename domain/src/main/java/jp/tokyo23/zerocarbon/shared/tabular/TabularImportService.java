package jp.tokyo23.zerocarbon.shared.tabular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/**
 * Use cases of an import: hand in a file, tie its columns, look at what it would do, take it over,
 * undo it. Each is one transaction, so that nothing is ever half saved.
 */
@ApplicationScoped
@Transactional
public class TabularImportService extends RecordService<ImportRun, ImportFile> {

  private ImportRunRepository runs;
  private MappingProfileRepository profiles;
  private TableReader reader;
  private ImportTargets targets;

  protected TabularImportService() {} // for the CDI proxy

  @Inject
  public TabularImportService(
      ImportRunRepository runs,
      MappingProfileRepository profiles,
      TableReader reader,
      ImportTargets targets,
      ActingUser actor,
      RecordAids aids) {
    super(runs, actor, aids);
    this.runs = runs;
    this.profiles = profiles;
    this.reader = reader;
    this.targets = targets;
  }

  /** Whether the acting user may import tables of this kind at all. */
  public boolean importable(String kind) {
    User user = actor().user();
    return joint(kind)
        ? user.mayEdit(Optional.empty())
        : user.role().editsRecords() || targets.of(kind).keepers().contains(user.role());
  }

  /** Whether tables of this kind are imported for all wards together. */
  public boolean joint(String kind) {
    return targets.of(kind).joint();
  }

  @Override
  public boolean editable(ImportRun run) {
    User user = actor().user();
    return super.editable(run)
        || targets.of(run.kind()).keepers().contains(user.role()) && user.belongsTo(run.owner());
  }

  public List<ImportColumn> columns(String kind) {
    return targets.of(kind).columns();
  }

  /** Imports of the acting user's ward, or of all, newest first. */
  public List<ImportRun> latest(String kind) {
    actor().user().requireReader();
    return runs.latest(kind, actor().user().ward());
  }

  /** Hands in a file; the draft of the same file is found again instead of a second one. */
  @Override
  public Long register(ImportFile file) {
    Optional<ImportRun> draft =
        runs.ofFile(file.kind(), file.ward(), file.sha256(), ImportState.DRAFT);
    if (draft.isPresent()) {
      requireEditor(draft.get());
      return draft.get().id();
    }
    Long id = super.register(file);
    runs.keep(id, file.content());
    return id;
  }

  @Override
  protected ImportRun create(ImportFile file) {
    if (joint(file.kind()) != (file.ward() == null)) {
      throw new IllegalArgumentException(file.kind() + " for " + file.ward());
    }
    TabularData data = reader.read(file.name(), file.content());
    ColumnMapping mapping =
        profiles.of(file.kind(), file.ward()).stream()
            .map(MappingProfile::mapping)
            .filter(each -> each.fits(data.header()))
            .findFirst()
            .orElseGet(() -> ColumnMapping.guess(data.header(), columns(file.kind())));
    return new ImportRun(file, data, mapping);
  }

  @Override
  protected void apply(ImportRun run, ImportFile file) {
    throw new UnsupportedOperationException("a file is handed in anew");
  }

  /** An earlier import of exactly this file that still stands. */
  public Optional<ImportRun> committedBefore(ImportRun run) {
    return runs.ofFile(run.kind(), run.ward(), run.sha256(), ImportState.COMMITTED);
  }

  /** Headings of the draft's file. */
  public List<String> header(Long id) {
    return data(recordToEdit(id)).header();
  }

  public void map(Long id, ColumnMapping mapping) {
    recordToEdit(id).map(mapping);
  }

  /** Mappings that the ward of a run has kept, or the secretariat. */
  public List<MappingProfile> profiles(ImportRun run) {
    actor().user().requireReader();
    return profiles.of(run.kind(), run.ward());
  }

  /** Keeps the mapping under a name; the same name is given the new mapping. */
  public void keepProfile(Long id, String name) {
    ImportRun run = recordToEdit(id);
    if (name == null || name.isBlank()) {
      throw new RuleViolation("tabular.profileNameMissing").at("profileName");
    }
    profiles.of(run.kind(), run.ward()).stream()
        .filter(profile -> profile.name().equals(name.strip()))
        .findFirst()
        .ifPresentOrElse(
            profile -> profile.replace(run.mapping()),
            () -> profiles.add(new MappingProfile(run, name.strip())));
  }

  /** What the draft would do; nothing is saved. */
  public ImportPreview preview(Long id) {
    ImportRun run = recordToEdit(id);
    run.requireDraft();
    return preview(run);
  }

  /** Takes the chosen rows over, all or none of them. */
  public void commit(Long id, LineChoice choice, String reason) {
    ImportRun run = recordToEdit(id);
    run.requireDraft();
    List<RowPlan> all = preview(run).rows();
    List<RowPlan> chosen = choice.from(all);
    requireTakeable(chosen, reason);
    List<SourceRow> rows = chosen.stream().map(RowPlan::row).toList();
    run.commit(targets.of(run.kind()).apply(run.ward(), rows, reason), all.size() - rows.size());
    runs.drop(id);
  }

  /** Takes back everything that the import did, or nothing where something stands against it. */
  public void undo(Long id, String reason) {
    ImportRun run = recordToEdit(id);
    if (reason == null || reason.isBlank()) {
      throw new RuleViolation("tabular.undoReasonMissing").at("undoReason");
    }
    run.requireCommitted();
    List<ImportEntry> backwards = new ArrayList<>(run.entries());
    Collections.reverse(backwards);
    backwards.forEach(entry -> targets.of(run.kind()).revert(entry, reason));
    run.undo();
  }

  /** What a committed import did, in the order of the rows. */
  public List<ImportEntry> entries(Long id) {
    return record(id).entries();
  }

  /** Gives a draft up; a committed import is undone instead. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    recordToEdit(id).requireDraft();
    runs.drop(id);
    super.remove(id, seenVersion, reason);
  }

  private static void requireTakeable(List<RowPlan> chosen, String reason) {
    List<RowPlan> refused = chosen.stream().filter(RowPlan::refused).toList();
    if (!refused.isEmpty()) {
      throw new RuleViolation("tabular.errorsChosen", refused.size(), refused.get(0).row().line());
    }
    ImportPreview preview = new ImportPreview(chosen);
    if (!preview.changesAnything()) {
      throw new RuleViolation("tabular.nothingToDo");
    }
    if (preview.unexplained() > 0 && (reason == null || reason.isBlank())) {
      throw new RuleViolation("tabular.reasonMissing", preview.unexplained()).at("reason");
    }
  }

  private ImportPreview preview(ImportRun run) {
    List<SourceRow> rows = data(run).rows(run.mapping());
    return new ImportPreview(targets.of(run.kind()).plan(run.ward(), rows));
  }

  private TabularData data(ImportRun run) {
    run.requireDraft();
    return reader.read(run.fileName(), runs.content(run.id()));
  }
}
