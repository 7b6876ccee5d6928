package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EX-TERM of the handbook. */
class SupplyTermTest {

  private static final FiscalYear R8 = new FiscalYear(2026);

  @ParameterizedTest
  @CsvSource({
    "15, 1, 2026-04-15, 2027-04-14, true",
    "1, 1, 2026-04-01, 2027-03-31, false",
    "1, 3, 2026-04-01, 2029-03-31, true",
    "31, 1, 2026-04-30, 2027-04-29, true"
  })
  void runsFromReadingDayToReadingDay(
      int readingDay, int years, LocalDate first, LocalDate last, boolean later) {
    SupplyTerm term = SupplyTerm.of(readingDay, R8, years);
    assertEquals(first, term.firstDay());
    assertEquals(last, term.lastDay());
    assertEquals(later, term.endsInALaterFiscalYear());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "32, 1", "1, 0", "1, 11"})
  void aTermThatCannotBeIsRefused(int readingDay, int years) {
    assertThrows(RuleViolation.class, () -> SupplyTerm.of(readingDay, R8, years));
  }
}
