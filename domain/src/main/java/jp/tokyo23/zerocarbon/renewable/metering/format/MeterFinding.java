package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.Serializable;
import java.text.MessageFormat;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Severity;

/**
 * Something found in a file.
 *
 * @param line number of the line, counted from 1; 0 when it concerns the whole file
 * @param column number of the column, counted from 1; 0 when it concerns the whole line
 * @param value what stands there, or the figure it is about; may be null
 * @param limit what it was compared with; may be null
 */
public record MeterFinding(FindingKind kind, long line, int column, String value, String limit)
    implements Serializable {

  private static final int LONGEST_VALUE = 60;

  public MeterFinding {
    if (value != null && value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }

  static MeterFinding of(FindingKind kind, long line) {
    return new MeterFinding(kind, line, 0, null, null);
  }

  static MeterFinding of(FindingKind kind, long line, int column, String value) {
    return new MeterFinding(kind, line, column, value, null);
  }

  public boolean refuses() {
    return kind.severity() == Severity.ERROR;
  }

  /** What is told to the person. */
  public String text() {
    return new MessageFormat(Labels.of(kind))
        .format(new Object[] {value == null ? "" : value, limit == null ? "" : limit});
  }
}
