package jp.tokyo23.zerocarbon.shared.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  private final BusinessCalendar calendar = delivered();

  @ParameterizedTest(name = "{0} → {1} ({2})")
  @CsvSource({
    "2026-01-16, 2026-01-19, over a weekend",
    "2025-11-21, 2025-11-25, 24 Nov is a substitute holiday",
    "2025-12-26, 2026-01-05, year-end closing",
    "2026-02-10, 2026-02-12, 11 Feb holiday",
    "2026-05-01, 2026-05-07, three holidays and a substitute one",
    "2026-09-18, 2026-09-24, 22 Sep lies between two holidays",
    "2026-01-05, 2026-01-06, an ordinary Monday"
  })
  void theNextBusinessDayLeavesOutWhatIsClosed(LocalDate day, LocalDate next, String why) {
    assertEquals(next, calendar.nextBusinessDay(day));
    assertEquals(day, calendar.previousBusinessDay(next));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-16, true",
    "2026-01-17, false",
    "2026-01-18, false",
    "2026-01-02, false",
    "2026-12-28, true",
    "2026-12-29, false",
    "2027-03-22, false"
  })
  void aDayIsOpenOrClosed(LocalDate day, boolean open) {
    assertEquals(open, calendar.isBusinessDay(day));
  }

  @Test
  void aYearWithoutATableIsRefusedEvenOnAWeekend() {
    LocalDate sunday = LocalDate.of(2031, 1, 5);

    assertEquals(
        2031, assertThrows(ClosedDaysUnknown.class, () -> calendar.isBusinessDay(sunday)).year());
    BusinessCalendar one = BusinessCalendar.of(List.of(), List.of(2026));
    assertThrows(ClosedDaysUnknown.class, () -> one.nextBusinessDay(LocalDate.of(2026, 12, 31)));
  }

  private static BusinessCalendar delivered() {
    Map<Integer, List<ClosedDay>> years = DeliveredCalendar.delivered();
    return BusinessCalendar.of(
        years.values().stream().flatMap(List::stream).map(ClosedDay::date).toList(),
        years.keySet());
  }
}
