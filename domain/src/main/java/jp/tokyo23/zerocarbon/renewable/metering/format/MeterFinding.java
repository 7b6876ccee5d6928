package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Severity;
import jp.tokyo23.zerocarbon.shared.Wareki;

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
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Set<FindingKind> OF_DAYS =
      EnumSet.of(FindingKind.MISSING_DAYS, FindingKind.FUTURE, FindingKind.AFTER_CONTRACT);

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
    return new MessageFormat(Labels.of(kind)).format(new Object[] {said(value), said(limit)});
  }

  /**
   * What stands in the file is said as it stands there; days that were counted, as an office says
   * them.
   */
  private String said(String text) {
    if (text == null) {
      return "";
    }
    return OF_DAYS.contains(kind)
        ? DAY.matcher(text).replaceAll(day -> Wareki.date(LocalDate.parse(day.group())))
        : text;
  }
}
