package jp.tokyo23.zerocarbon.shared.tabular;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One file that a ward, or the secretariat for all, takes over into a register. Aggregate root.
 *
 * <p>A draft holds the file and its mapping and may be left and found again. Committed, it holds
 * what each row did; undone, it stays as a record of both. Only a draft is removed.
 */
@Entity
@Audited
public class ImportRun extends TrackedRecord {

  static final int LONGEST_MAPPING = 8000;

  @Column(nullable = false, length = 30)
  private String kind;

  @Column(length = 5)
  private Ward ward;

  @Column(nullable = false, length = 200)
  private String fileName;

  @Column(nullable = false, length = 64)
  private String sha256;

  @Column(nullable = false, length = 30)
  private String encoding;

  @Column(nullable = false, length = LONGEST_MAPPING)
  private String mapping;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ImportState state;

  @Column(nullable = false)
  private int rowCount;

  @Column(nullable = false)
  private int skippedCount;

  @NotAudited
  @ElementCollection
  @CollectionTable(name = "import_run_entry", joinColumns = @JoinColumn(name = "run_id"))
  @OrderColumn(name = "position", nullable = false)
  private List<ImportEntry> entries = new ArrayList<>();

  protected ImportRun() {} // for Jakarta Persistence

  public ImportRun(ImportFile file, TabularData data, ColumnMapping guessed) {
    kind = file.kind();
    ward = file.ward();
    fileName = file.shortName();
    sha256 = file.sha256();
    encoding = data.encoding();
    rowCount = data.lines().size();
    state = ImportState.DRAFT;
    map(guessed);
  }

  void map(ColumnMapping chosen) {
    requireDraft();
    String text = chosen.text();
    if (text.length() > LONGEST_MAPPING) {
      throw new RuleViolation("tabular.headingsTooLong");
    }
    mapping = text;
  }

  void commit(List<ImportEntry> done, int skipped) {
    requireDraft();
    entries.addAll(done);
    skippedCount = skipped;
    state = ImportState.COMMITTED;
  }

  void undo() {
    requireCommitted();
    state = ImportState.UNDONE;
  }

  void requireCommitted() {
    if (state != ImportState.COMMITTED) {
      throw new RuleViolation("tabular.notCommitted");
    }
  }

  void requireDraft() {
    if (state != ImportState.DRAFT) {
      throw new RuleViolation("tabular.notDraft");
    }
  }

  @Override
  public String label() {
    return fileName;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.ofNullable(ward);
  }

  public String kind() {
    return kind;
  }

  /** Null where the register belongs to all wards together. */
  public Ward ward() {
    return ward;
  }

  public String fileName() {
    return fileName;
  }

  /** SHA-256 of the file in hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** How the file was read. */
  public String encoding() {
    return encoding;
  }

  public ColumnMapping mapping() {
    return ColumnMapping.of(mapping);
  }

  public ImportState state() {
    return state;
  }

  /** Rows of the file below the heading. */
  public int rowCount() {
    return rowCount;
  }

  /** Rows that were not chosen. */
  public int skippedCount() {
    return skippedCount;
  }

  public List<ImportEntry> entries() {
    return List.copyOf(entries);
  }
}
