package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackWorkflow.Line;
import jp.tokyo23.zerocarbon.renewable.round.CalendarStep;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementCalendar;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** EX-CAL-1: start 2026-04-01; public notice 60 and contract 20 days before. */
class FallbackWorkflowTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  @Test
  void aNewAuctionFitsUntilTheDayOfItsPublicNotice() {
    assertEquals(Boolean.TRUE, step(LocalDate.of(2026, 1, 30), 0).fits());
    assertEquals(Boolean.FALSE, step(LocalDate.of(2026, 1, 31), 0).fits());
  }

  @Test
  void aNegotiatedContractFitsLongerAndTheLastResortAlways() {
    LocalDate late = LocalDate.of(2026, 3, 12);
    assertEquals(Boolean.TRUE, step(late, 1).fits());
    assertEquals(Boolean.FALSE, step(late.plusDays(1), 1).fits());
    assertEquals(Boolean.TRUE, step(START.plusDays(9), 2).fits());
    assertEquals(20, workflow(late, Map.of()).daysLeft());
  }

  @Test
  void whereNobodyKnowsTheDaysNothingIsSaid() {
    Line line = workflow(LocalDate.of(2026, 1, 5), Map.of()).steps().get(0);
    assertNull(line.fits());
    assertNull(line.lastDay());
  }

  private static Line step(LocalDate today, int index) {
    Map<CalendarStep, Integer> days =
        Map.of(CalendarStep.PUBLIC_NOTICE, 60, CalendarStep.CONTRACT, 20);
    return workflow(today, days).steps().get(index);
  }

  private static FallbackWorkflow workflow(LocalDate today, Map<CalendarStep, Integer> days) {
    BusinessCalendar calendar = BusinessCalendar.of(List.of(), List.of(2026));
    return FallbackWorkflow.of(START, today, ProcurementCalendar.before(START, days, calendar));
  }
}
