package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.MonthDay;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SummerSeasonTest {

  @Test
  void anotherSummerPutsAMonthToAnotherPrice() {
    SummerSeason longer = new SummerSeason(MonthDay.of(6, 1), MonthDay.of(9, 30));
    assertEquals(Season.OTHER, SummerSeason.USUAL.of(YearMonth.of(2026, 6)));
    assertEquals(Season.SUMMER, longer.of(YearMonth.of(2026, 6)));
  }

  @Test
  void aMonthInBothSeasonsIsNotPutToEither() {
    SummerSeason midMonth = new SummerSeason(MonthDay.of(6, 16), MonthDay.of(9, 30));
    YearMonth june = YearMonth.of(2026, 6);
    RuleViolation refused = assertThrows(RuleViolation.class, () -> midMonth.of(june));
    assertEquals("summerSeason.splitMonth", refused.getMessage());
  }

  @Test
  void aSummerOverNewYearIsRefused() {
    MonthDay first = MonthDay.of(11, 1);
    MonthDay last = MonthDay.of(2, 28);
    assertThrows(RuleViolation.class, () -> new SummerSeason(first, last));
  }
}
