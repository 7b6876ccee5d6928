package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** EX-KW of the handbook. */
class MeasuredDemandTest {

  private static final YearMonth AUGUST_2025 = YearMonth.of(2025, 8);

  @Test
  void demandIsTwiceTheLargestHalfHour() {
    assertEquals(new BigDecimal("296.4"), MeasuredDemand.ofHalfHour(new BigDecimal("148.2")));
  }

  @Test
  void aMissingMonthNeverReachesFurtherBack() {
    Map<YearMonth, BigDecimal> maxima = new TreeMap<>();
    maxima.put(YearMonth.of(2024, 8), new BigDecimal(300));
    for (int month = 0; month < 12; month++) {
      maxima.put(YearMonth.of(2024, 9).plusMonths(month), new BigDecimal(269 + month));
    }
    assertEquals(
        Optional.of(new MeasuredDemand(new BigDecimal(280), true)),
        MeasuredDemand.of(AUGUST_2025, maxima));
    maxima.remove(YearMonth.of(2024, 11));
    assertEquals(
        Optional.of(new MeasuredDemand(new BigDecimal(280), false)),
        MeasuredDemand.of(AUGUST_2025, maxima));
  }

  @Test
  void withoutAnyDataThereIsNoDemand() {
    assertEquals(
        Optional.empty(),
        MeasuredDemand.of(AUGUST_2025, Map.of(YearMonth.of(2024, 8), BigDecimal.TEN)));
  }
}
