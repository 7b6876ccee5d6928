package jp.tokyo23.zerocarbon.shared.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What the rules of other registers ask about business days. */
@ApplicationScoped
public class BusinessDays {

  private CalendarYearRepository years;

  protected BusinessDays() {} // for the CDI proxy

  @Inject
  public BusinessDays(CalendarYearRepository years) {
    this.years = years;
  }

  /** The calendar as it stands now, to be carried along by whatever must be replayable. */
  public BusinessCalendar calendar() {
    List<CalendarYear> known = years.all(RecordFilter.ALL);
    return BusinessCalendar.of(
        known.stream().flatMap(year -> year.closedDays().stream()).map(ClosedDay::date).toList(),
        known.stream().map(CalendarYear::calendarYear).toList());
  }

  /**
   * Whether offices are open on that day.
   *
   * @throws RuleViolation when the closed days of the year are not entered yet; so do the others
   */
  public boolean isBusinessDay(LocalDate day) {
    return asked(calendar -> calendar.isBusinessDay(day));
  }

  /** The day itself when offices are open, the next business day otherwise. */
  public LocalDate businessDayFrom(LocalDate day) {
    return nextBusinessDay(day.minusDays(1));
  }

  public LocalDate nextBusinessDay(LocalDate day) {
    return asked(calendar -> calendar.nextBusinessDay(day));
  }

  public LocalDate previousBusinessDay(LocalDate day) {
    return asked(calendar -> calendar.previousBusinessDay(day));
  }

  private <T> T asked(Function<BusinessCalendar, T> question) {
    try {
      return question.apply(calendar());
    } catch (ClosedDaysUnknown unknown) {
      throw new RuleViolation("calendarYear.unknown", String.valueOf(unknown.year()));
    }
  }
}
