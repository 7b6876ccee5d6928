package jp.tokyo23.zerocarbon.renewable.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementCalendar.Entry;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessCalendar;
import jp.tokyo23.zerocarbon.shared.calendar.ClosedDay;
import jp.tokyo23.zerocarbon.shared.calendar.DeliveredCalendar;
import org.junit.jupiter.api.Test;

class ProcurementCalendarTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);
  private static final Map<CalendarStep, Integer> DAYS =
      Map.of(
          CalendarStep.INTERNAL_DECISION, 90,
          CalendarStep.PUBLIC_NOTICE, 60,
          CalendarStep.AUCTION, 35,
          CalendarStep.CONTRACT, 20,
          CalendarStep.SWITCH_REGISTRATION, 5);
  private static final BusinessCalendar DELIVERED =
      BusinessCalendar.of(
          DeliveredCalendar.delivered().values().stream()
              .flatMap(List::stream)
              .map(ClosedDay::date)
              .toList(),
          DeliveredCalendar.delivered().keySet());

  /** EX-CAL-1. */
  @Test
  void daysAreCountedBackwardFromTheStartOfSupply() {
    assertEquals(
        List.of("2026-01-01", "2026-01-31", "2026-02-25", "2026-03-12", "2026-03-27"),
        calendar(DELIVERED).entries().stream().map(entry -> entry.counted().toString()).toList());
  }

  /** EX-CAL-1: New Year's Day and a Saturday are closed; the other days are as they are. */
  @Test
  void aClosedDayMovesToTheBusinessDayBefore() {
    assertEquals(
        List.of("2025-12-26", "2026-01-30", "2026-02-25", "2026-03-12", "2026-03-27"),
        calendar(DELIVERED).entries().stream().map(entry -> entry.due().toString()).toList());
    assertEquals(
        List.of(true, true, false, false, false),
        calendar(DELIVERED).entries().stream().map(Entry::moved).toList());
  }

  @Test
  void aYearWithoutClosedDaysHasNoDueDayInsteadOfAGuess() {
    BusinessCalendar without2025 = BusinessCalendar.of(DELIVERED.closedDays(), List.of(2026));

    Entry decision = calendar(without2025).entries().get(0);

    assertNull(decision.due());
    assertFalse(decision.moved());
    assertFalse(decision.overdue(LocalDate.of(2030, 1, 1), RoundState.DRAFT));
  }

  @Test
  void aStepWithoutANumberOfDaysHasNoDay() {
    Entry contract =
        ProcurementCalendar.before(START, Map.of(CalendarStep.AUCTION, 35), DELIVERED)
            .entries()
            .get(CalendarStep.CONTRACT.ordinal());

    assertNull(contract.counted());
    assertNull(contract.due());
  }

  @Test
  void aStepIsOverdueFromTheDayAfterUntilTheRoundHasDoneIt() {
    Entry auction = calendar(DELIVERED).entries().get(CalendarStep.AUCTION.ordinal());
    LocalDate due = LocalDate.of(2026, 2, 25);

    assertFalse(auction.overdue(due, RoundState.AUCTION_RUNNING));
    assertTrue(auction.overdue(due.plusDays(1), RoundState.AUCTION_RUNNING));
    assertFalse(auction.overdue(due.plusDays(1), RoundState.AUCTION_CLOSED));
    assertFalse(auction.overdue(due.plusDays(1), RoundState.CANCELLED));
  }

  private static ProcurementCalendar calendar(BusinessCalendar business) {
    return ProcurementCalendar.before(START, DAYS, business);
  }
}
