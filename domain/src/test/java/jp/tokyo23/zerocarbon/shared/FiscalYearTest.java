package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 2023",
    "2024-04-01, 2024",
    "2024-12-31, 2024",
    "2025-01-01, 2024",
    "2025-03-31, 2024"
  })
  void aDayBelongsToTheYearThatBeganInApril(LocalDate day, int year) {
    assertEquals(new FiscalYear(year), FiscalYear.of(day));
    assertTrue(new FiscalYear(year).contains(day));
    assertFalse(new FiscalYear(year).next().contains(day));
    assertFalse(new FiscalYear(year).previous().contains(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和6年度", "令和６年度", "令和6年", "R6", "2024", "2024年度", " 令和6年度 "})
  void theSixthYearOfReiwaIsReadInEveryForm(String text) {
    assertEquals(new FiscalYear(2024), FiscalYear.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"2019, 令和元年度", "2018, 平成30年度", "2024, 令和6年度"})
  void aYearIsPrintedInItsEraAndReadBack(int year, String text) {
    assertEquals(text, new FiscalYear(year).wareki());
    assertEquals(new FiscalYear(year), FiscalYear.parse(text));
  }

  @Test
  void theLastDayIsTheEndOfMarch() {
    assertEquals(LocalDate.of(2024, 4, 1), new FiscalYear(2024).firstDay());
    assertEquals(LocalDate.of(2025, 3, 31), new FiscalYear(2024).lastDay());
  }

  @ParameterizedTest
  @ValueSource(ints = {1988, 2101, 6})
  void aYearOutsideOfReasonIsRefused(int year) {
    RuleViolation refused = assertThrows(RuleViolation.class, () -> new FiscalYear(year));
    assertEquals("fiscalYear.outOfRange", refused.getMessage());
  }
}
