package jp.tokyo23.zerocarbon.shared.calendar;

import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of calendar years. */
public record CalendarYearRow(
    Long id, String label, int calendarYear, int closedDays, String source, ConfirmationMark mark)
    implements RecordRow {

  public static CalendarYearRow of(CalendarYear record) {
    return new CalendarYearRow(
        record.id(),
        record.label(),
        record.calendarYear(),
        record.closedDays().size(),
        record.source(),
        record.mark());
  }
}
