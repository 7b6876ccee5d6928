package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * Mean demand of each half-hour of the day [kW], rounded half up to one decimal, over the days on
 * which it was measured.
 *
 * @param demands 48 values; null where no day has one
 * @param days number of days it is made of
 */
public record DayProfile(List<BigDecimal> demands, int days) implements Serializable {

  public DayProfile {
    demands = Collections.unmodifiableList(demands);
  }

  public static DayProfile of(List<DayReading> days, Predicate<LocalDate> chosen) {
    List<DayReading> wanted = days.stream().filter(day -> chosen.test(day.date())).toList();
    return new DayProfile(
        IntStream.range(0, DayReading.SLOTS)
            .mapToObj(slot -> mean(wanted, slot))
            .collect(Collectors.toList()),
        wanted.size());
  }

  private static BigDecimal mean(List<DayReading> days, int slot) {
    long sum = 0;
    int count = 0;
    for (DayReading day : days) {
      if (day.wattHours(slot) != WattHours.MISSING) {
        sum += day.wattHours(slot);
        count++;
      }
    }
    return count == 0
        ? null
        : WattHours.demand(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }
}
