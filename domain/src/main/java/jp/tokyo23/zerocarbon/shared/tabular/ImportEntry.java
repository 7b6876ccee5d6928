package jp.tokyo23.zerocarbon.shared.tabular;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/** What one row of an import did to one record, and what is needed to undo it. Immutable. */
@Embeddable
public class ImportEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false)
  private int line;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private RowOutcome outcome;

  @Column(nullable = false, length = 50)
  private String recordType;

  @Column(nullable = false)
  private Long recordId;

  @Column(nullable = false)
  private long recordVersion;

  @Column(nullable = false, length = 200)
  private String recordLabel;

  @Column(length = 8000)
  private String valuesBefore;

  protected ImportEntry() {} // for Jakarta Persistence

  /**
   * An entry.
   *
   * @param recordVersion version of the record after the import
   * @param valuesBefore what the columns held before, as {@link ColumnTexts} writes them; null for
   *     a new record
   */
  public ImportEntry(
      int line,
      RowOutcome outcome,
      String recordType,
      Long recordId,
      long recordVersion,
      String recordLabel,
      String valuesBefore) {
    this.line = line;
    this.outcome = outcome;
    this.recordType = recordType;
    this.recordId = recordId;
    this.recordVersion = recordVersion;
    this.recordLabel = recordLabel;
    this.valuesBefore = valuesBefore;
  }

  /** What a row did to this record. */
  public static ImportEntry of(
      SourceRow row, RowOutcome outcome, TrackedRecord record, String valuesBefore) {
    return new ImportEntry(
        row.line(),
        outcome,
        record.getClass().getSimpleName(),
        record.id(),
        record.version(),
        record.label(),
        valuesBefore);
  }

  /**
   * The record as the import left it.
   *
   * @throws RuleViolation where it was changed or removed since
   */
  public <T extends TrackedRecord> T unchanged(RecordService<T, ?> service) {
    try {
      T record = service.record(recordId);
      if (record.version() != recordVersion) {
        throw new RuleViolation("tabular.changedSince", recordLabel);
      }
      return record;
    } catch (RecordNotFound removed) {
      throw new RuleViolation("tabular.goneSince", recordLabel);
    }
  }

  public int line() {
    return line;
  }

  public RowOutcome outcome() {
    return outcome;
  }

  /** Simple class name of the record. */
  public String recordType() {
    return recordType;
  }

  public Long recordId() {
    return recordId;
  }

  public long recordVersion() {
    return recordVersion;
  }

  public String recordLabel() {
    return recordLabel;
  }

  public String valuesBefore() {
    return valuesBefore;
  }
}
