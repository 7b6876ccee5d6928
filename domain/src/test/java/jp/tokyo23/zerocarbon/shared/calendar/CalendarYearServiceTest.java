package jp.tokyo23.zerocarbon.shared.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class CalendarYearServiceTest {

  private static final ClosedDay FOUNDATION = new ClosedDay(LocalDate.of(2030, 2, 11), "建国記念の日");

  private final FixedActor actor = FixedActor.secretariat();
  private final Years years = new Years();
  private final CalendarYearService service =
      new CalendarYearService(years, actor, NoHistory.aids());
  private final BusinessDays days = new BusinessDays(years);

  @Test
  void aYearCountsFromTheMomentItIsEntered() {
    LocalDate sunday = LocalDate.of(2030, 2, 10);
    assertEquals(
        "calendarYear.unknown",
        assertThrows(RuleViolation.class, () -> days.nextBusinessDay(sunday)).getMessage());

    service.register(year(2030, List.of(FOUNDATION)));

    assertEquals(LocalDate.of(2030, 2, 12), days.nextBusinessDay(sunday));
    assertEquals(LocalDate.of(2030, 2, 8), days.previousBusinessDay(sunday));
    assertFalse(days.isBusinessDay(FOUNDATION.date()));
  }

  @Test
  void aDayOnWhichOfficesAreOpenIsItsOwnBusinessDay() {
    service.register(year(2030, List.of(new ClosedDay(LocalDate.of(2030, 1, 1), "元日"))));
    assertEquals(LocalDate.of(2030, 1, 2), days.businessDayFrom(LocalDate.of(2030, 1, 1)));
    assertEquals(LocalDate.of(2030, 1, 4), days.businessDayFrom(LocalDate.of(2030, 1, 4)));
    assertEquals(LocalDate.of(2030, 1, 7), days.businessDayFrom(LocalDate.of(2030, 1, 5)));
  }

  @Test
  void daysOfAnotherYearDoubleDaysAndDoubleYearsAreRefused() {
    assertEquals("calendarYear.foreignDay", refusal(year(2031, List.of(FOUNDATION))));
    assertEquals("calendarYear.sameDayTwice", refusal(year(2030, List.of(FOUNDATION, FOUNDATION))));
    service.register(year(2030, List.of(FOUNDATION)));
    assertEquals("calendarYear.alreadyThere", refusal(year(2030, List.of())));
  }

  @Test
  void deliveredYearsAreTakenInOnceAndNeverOverwriteWhatSomebodyEntered() {
    service.register(year(2026, List.of()));

    new DeliveredCalendar(years).takeIn();
    new DeliveredCalendar(years).takeIn();

    assertEquals(3, years.count(RecordFilter.ALL));
    assertEquals(
        0,
        years.all(RecordFilter.ALL).stream()
            .filter(each -> each.calendarYear() == 2026)
            .findFirst()
            .orElseThrow()
            .closedDays()
            .size());
  }

  @Test
  void aWardMayReadOnly() {
    actor.actAs(FixedActor.officerOf(Ward.KATSUSHIKA).user());

    assertFalse(service.registrable());
    assertThrows(NotPermitted.class, () -> service.register(year(2030, List.of(FOUNDATION))));
  }

  private String refusal(CalendarYearDetails details) {
    return assertThrows(RuleViolation.class, () -> service.register(details)).getMessage();
  }

  private static CalendarYearDetails year(int year, List<ClosedDay> days) {
    return new CalendarYearDetails(year, days, "試験", ConfirmationMark.TO_BE_CONFIRMED);
  }

  private static final class Years extends InMemoryRecords<CalendarYear>
      implements CalendarYearRepository {}
}
