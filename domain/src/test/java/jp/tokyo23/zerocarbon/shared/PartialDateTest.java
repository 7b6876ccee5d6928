package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  private static final PartialDate MONTH = PartialDate.ofMonth(2024, 6);
  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2025, 2, 7));

  @ParameterizedTest
  @ValueSource(strings = {"令和6年6月", "令和６年６月", "R6.6", "R.6.6", "2024-06", "2024/6"})
  void aMonthIsReadAsAMonth(String text) {
    assertEquals(MONTH, PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和7年2月7日", "R7.2.7", "R.7.2.7", "2025-02-07", "令和７年２月７日（金）"})
  void aDayIsReadAsADay(String text) {
    assertEquals(DAY, PartialDate.parse(text));
  }

  @Test
  void thePrecisionIsPrintedAndKept() {
    assertEquals("令和6年6月", MONTH.wareki());
    assertEquals("令和7年2月7日（金）", DAY.wareki());
    assertEquals(MONTH, PartialDate.ofIso(MONTH.iso()));
    assertEquals(DAY, PartialDate.ofIso(DAY.iso()));
    assertTrue(MONTH.exact().isEmpty());
  }

  @Test
  void aMonthMayLastUntilItsEnd() {
    assertEquals(LocalDate.of(2024, 6, 30), MONTH.latest());
    assertEquals(LocalDate.of(2025, 2, 7), DAY.latest());
  }

  @Test
  void aMonthBeforeAprilBelongsToTheYearBefore() {
    assertEquals(new FiscalYear(2024), DAY.fiscalYear());
    assertEquals(new FiscalYear(2023), PartialDate.ofMonth(2024, 3).fiscalYear());
  }

  @Test
  void aMonthStandsBeforeItsDays() {
    PartialDate first = PartialDate.of(LocalDate.of(2024, 6, 1));
    PartialDate before = PartialDate.of(LocalDate.of(2024, 5, 31));

    assertEquals(
        List.of(before, MONTH, first, DAY), Stream.of(DAY, first, MONTH, before).sorted().toList());
  }

  @Test
  void whatDoesNotExistIsRefused() {
    assertEquals("wareki.unreadable", refusal("令和6年13月").getMessage());
    assertEquals("wareki.unreadable", refusal("そのうち").getMessage());
    assertEquals("wareki.noSuchDay", refusal("令和6年2月30日").getMessage());
    assertThrows(DateTimeException.class, () -> new PartialDate(YearMonth.of(2024, 2), 30));
  }

  private static RuleViolation refusal(String text) {
    return assertThrows(RuleViolation.class, () -> PartialDate.parse(text));
  }
}
