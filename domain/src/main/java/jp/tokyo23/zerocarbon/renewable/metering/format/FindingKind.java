package jp.tokyo23.zerocarbon.renewable.metering.format;

import static jp.tokyo23.zerocarbon.shared.Severity.ERROR;
import static jp.tokyo23.zerocarbon.shared.Severity.INFORMATION;
import static jp.tokyo23.zerocarbon.shared.Severity.WARNING;

import jp.tokyo23.zerocarbon.shared.Severity;

/** What may be found in a file; the check is numbered as in the handbook, 12.2. */
public enum FindingKind {
  FIRST_LINE("H1", ERROR),
  HEADER("H1", ERROR),
  COLUMNS("H1", ERROR),
  LINE_TOO_LONG("H1", ERROR),
  LAYOUT("H1", ERROR),
  DATE("H1", ERROR),
  DIRECTION("H1", ERROR),
  STATUS("H1", ERROR),
  REVISION("H1", ERROR),
  SOURCE("H1", ERROR),
  SLOT("H1", ERROR),
  NO_NUMBER("H1", ERROR),
  TOO_FINE("H1", ERROR),
  TOO_LARGE("H1", ERROR),
  EMPTY_FILE("H1", ERROR),
  POINT_DESTROYED("H2", ERROR),
  POINT_DIGITS("H2", ERROR),
  POINT_UNKNOWN("H2", ERROR),
  OTHER_VALUES("H3", ERROR),
  SAME_FILE("H4", INFORMATION),
  NEGATIVE("H5", ERROR),
  OVER_DEMAND("H6", WARNING),
  DEMAND_UNKNOWN("H6", INFORMATION),
  MISSING_SLOTS("H7", WARNING),
  MISSING_DAYS("H7", WARNING),
  FLAT_LINE("H8", WARNING),
  FLAT_LINE_UNCHECKED("H8", INFORMATION),
  SUM("H9", WARNING),
  BILL("H9", WARNING),
  FUTURE("H10", WARNING),
  AFTER_CONTRACT("H10", WARNING);

  private final String check;
  private final Severity severity;

  FindingKind(String check, Severity severity) {
    this.check = check;
    this.severity = severity;
  }

  public String check() {
    return check;
  }

  public Severity severity() {
    return severity;
  }
}
