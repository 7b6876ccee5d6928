package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * A year as a picture: for each hour of the day one line with a level for each day. A level is a
 * tenth of the largest hourly energy, 1 to 10; an hour with a missing half is {@link #MISSING}.
 *
 * @param hours 24 lines
 * @param largest energy of the largest hour [kWh]; null without data
 */
public record HeatMap(LocalDate first, List<int[]> hours, BigDecimal largest)
    implements Serializable {

  public static final int MISSING = 0;
  public static final int LEVELS = 10;

  private static final int HOURS = 24;

  public static HeatMap of(List<DayReading> days, LocalDate first, LocalDate last) {
    int length = Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    long[][] energy = new long[HOURS][length];
    for (long[] line : energy) {
      Arrays.fill(line, WattHours.MISSING);
    }
    long largest = 0;
    for (DayReading day : days) {
      int place = Math.toIntExact(ChronoUnit.DAYS.between(first, day.date()));
      for (int hour = 0; hour < HOURS; hour++) {
        energy[hour][place] = hour(day, hour);
        largest = Math.max(largest, energy[hour][place]);
      }
    }
    List<int[]> levels = new ArrayList<>();
    for (long[] line : energy) {
      long most = Math.max(1, largest);
      levels.add(Arrays.stream(line).mapToInt(value -> level(value, most)).toArray());
    }
    return new HeatMap(first, levels, days.isEmpty() ? null : WattHours.kilowattHours(largest));
  }

  /** An hour lacks its energy when one of its halves does. */
  private static long hour(DayReading day, int hour) {
    int early = day.wattHours(2 * hour);
    int late = day.wattHours(2 * hour + 1);
    return early == WattHours.MISSING || late == WattHours.MISSING
        ? WattHours.MISSING
        : (long) early + late;
  }

  private static int level(long value, long largest) {
    return value == WattHours.MISSING
        ? MISSING
        : (int) Math.max(1, (value * LEVELS + largest - 1) / largest);
  }
}
