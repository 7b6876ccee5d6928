package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Severity;

/** What was counted in a file. Immutable. */
@Embeddable
public class MeterImportCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(length = 20)
  private String encoding;

  private Long dayCount;
  private Long storedCount;
  private Long ignoredCount;
  private Long errorCount;
  private Long warningCount;
  private LocalDate firstDay;
  private LocalDate lastDay;

  protected MeterImportCounts() {} // for Jakarta Persistence

  static MeterImportCounts of(IntakeResult result) {
    MeterImportCounts counts = new MeterImportCounts();
    counts.encoding = result.encoding();
    counts.dayCount = result.days();
    counts.storedCount = result.stored();
    counts.ignoredCount = result.ignored();
    counts.errorCount = result.count(Severity.ERROR);
    counts.warningCount = result.count(Severity.WARNING);
    counts.firstDay = result.first();
    counts.lastDay = result.last();
    return counts;
  }

  /** The encoding the file was read in. */
  public String encoding() {
    return encoding;
  }

  /** Days that could be read. */
  public Long days() {
    return dayCount;
  }

  /** New days. */
  public Long stored() {
    return storedCount;
  }

  /** Days that were there already with the same values. */
  public Long ignored() {
    return ignoredCount;
  }

  public Long errors() {
    return errorCount;
  }

  public Long warnings() {
    return warningCount;
  }

  public LocalDate first() {
    return firstDay;
  }

  public LocalDate last() {
    return lastDay;
  }
}
