package jp.tokyo23.zerocarbon.shared.calendar;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;

/** What is written down of a year's closed days. */
public record CalendarYearDetails(
    int year, List<ClosedDay> closedDays, String source, ConfirmationMark mark) {}
