package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Contract demand [kW] of one month under 実量制 (below 500 kW): the largest monthly demand of this
 * month and the eleven before it (中部電力 料金のしくみ).
 *
 * @param complete false when a month of the window has no data; the value is then a lower limit
 */
public record MeasuredDemand(BigDecimal kw, boolean complete) {

  private static final int MONTHS = 12;
  private static final BigDecimal HALF_HOURS_AN_HOUR = BigDecimal.valueOf(2);

  /** Demand [kW] of a half-hour: twice its energy [kWh]. */
  public static BigDecimal ofHalfHour(BigDecimal energy) {
    return energy.multiply(HALF_HOURS_AN_HOUR);
  }

  /**
   * Looks at the twelve months by the calendar: a month without data makes the result incomplete
   * and never reaches further back.
   */
  public static Optional<MeasuredDemand> of(YearMonth month, Map<YearMonth, BigDecimal> maxima) {
    var known =
        IntStream.range(0, MONTHS)
            .mapToObj(back -> maxima.get(month.minusMonths(back)))
            .filter(Objects::nonNull)
            .toList();
    return known.stream()
        .reduce(BigDecimal::max)
        .map(kw -> new MeasuredDemand(kw, known.size() == MONTHS));
  }
}
