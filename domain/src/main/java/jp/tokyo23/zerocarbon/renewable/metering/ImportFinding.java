package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;

/** A line of an import's report. Immutable. */
@Embeddable
public class ImportFinding implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private FindingKind kind;

  @Column(nullable = false)
  private long fileLine;

  @Column(nullable = false)
  private int fileColumn;

  @Column(name = "found_value", length = LONGEST)
  private String value;

  @Column(name = "found_limit", length = LONGEST)
  private String limit;

  protected ImportFinding() {} // for Jakarta Persistence

  static ImportFinding of(MeterFinding finding) {
    ImportFinding line = new ImportFinding();
    line.kind = finding.kind();
    line.fileLine = finding.line();
    line.fileColumn = finding.column();
    line.value = finding.value();
    line.limit = finding.limit();
    return line;
  }

  static ImportFinding same(String fileName) {
    return of(new MeterFinding(FindingKind.SAME_FILE, 0, 0, fileName, null));
  }

  public FindingKind kind() {
    return kind;
  }

  /** 0 when it concerns the whole file. */
  public long line() {
    return fileLine;
  }

  /** 0 when it concerns the whole line. */
  public int column() {
    return fileColumn;
  }

  public String text() {
    return new MeterFinding(kind, fileLine, fileColumn, value, limit).text();
  }
}
