package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * Load duration: the demand [kW] that is reached or exceeded in 0, 1, … 100 % of the half-hours
 * that are there. Half-hours without a value take no part.
 *
 * @param demands 101 values, falling; empty without data
 */
public record LoadDuration(List<BigDecimal> demands, int halfHours) implements Serializable {

  private static final int PERCENT = 100;

  public static LoadDuration of(List<DayReading> days) {
    int[] sorted =
        days.stream()
            .flatMapToInt(day -> IntStream.range(0, DayReading.SLOTS).map(day::wattHours))
            .filter(value -> value != WattHours.MISSING)
            .toArray();
    Arrays.sort(sorted);
    List<BigDecimal> demands =
        sorted.length == 0
            ? List.of()
            : IntStream.rangeClosed(0, PERCENT)
                .mapToObj(percent -> WattHours.demand(sorted[place(percent, sorted.length)]))
                .toList();
    return new LoadDuration(demands, sorted.length);
  }

  private static int place(int percent, int length) {
    long fromTop = (length - 1L) * percent / PERCENT;
    return Math.toIntExact(length - 1 - fromTop);
  }
}
