package jp.tokyo23.zerocarbon.shared.calendar;

import java.time.DateTimeException;

/** A business day was asked for in a year whose closed days nobody has entered. */
public class ClosedDaysUnknown extends DateTimeException {

  private static final long serialVersionUID = 1L;

  private final int year;

  public ClosedDaysUnknown(int year) {
    super("no closed days are known for " + year);
    this.year = year;
  }

  public int year() {
    return year;
  }
}
