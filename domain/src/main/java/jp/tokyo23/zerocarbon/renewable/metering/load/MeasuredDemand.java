package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Contract demand of a month under 実量制 [kW]: the largest maximum demand of the month and the eleven
 * before it. The line of twelve months is made first and the data are joined to it, so that a month
 * without data never lets an older one in.
 *
 * @param kilowatts null when none of the twelve months has data
 * @param missing months of the window without data, or with gaps
 */
public record MeasuredDemand(YearMonth month, BigDecimal kilowatts, List<YearMonth> missing)
    implements Serializable {

  private static final int MONTHS = 12;

  public static MeasuredDemand of(
      YearMonth month, Map<YearMonth, MonthTotal> totals, DemandRounding rounding) {
    List<YearMonth> window =
        IntStream.range(0, MONTHS).mapToObj(i -> month.minusMonths(MONTHS - 1L - i)).toList();
    Optional<BigDecimal> largest =
        window.stream()
            .map(totals::get)
            .filter(Objects::nonNull)
            .map(MonthTotal::maximumDemand)
            .filter(Objects::nonNull)
            .max(BigDecimal::compareTo)
            .map(rounding::round);
    List<YearMonth> missing =
        window.stream()
            .filter(each -> totals.get(each) == null || !totals.get(each).complete())
            .toList();
    return new MeasuredDemand(month, largest.orElse(null), missing);
  }

  /** Whether every half-hour of the window is there. */
  public boolean complete() {
    return missing.isEmpty();
  }
}
