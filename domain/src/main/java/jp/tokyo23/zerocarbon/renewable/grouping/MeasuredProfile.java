package jp.tokyo23.zerocarbon.renewable.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;

/** Mean load of a typical year from half-hourly data. */
final class MeasuredProfile {

  private static final int DAY_KINDS = 2;

  private final long[] sum = new long[LoadProfile.SLOTS];
  private final int[] count = new int[LoadProfile.SLOTS];

  private MeasuredProfile() {}

  /** Empty when a slot of the typical year was never measured: no gap is filled by a guess. */
  static Optional<LoadProfile> of(List<DayReading> days, Predicate<LocalDate> open) {
    MeasuredProfile means = new MeasuredProfile();
    days.forEach(day -> means.add(day, open.test(day.date()) ? 0 : 1));
    return means.profile();
  }

  private void add(DayReading day, int kind) {
    int fromApril = day.date().getMonth().minus(3).ordinal();
    int place = (fromApril * DAY_KINDS + kind) * LoadProfile.SLOTS_OF_A_DAY;
    for (int slot = 0; slot < LoadProfile.SLOTS_OF_A_DAY; slot++) {
      int wattHours = day.wattHours(slot);
      if (wattHours >= 0) {
        sum[place + slot] += wattHours;
        count[place + slot]++;
      }
    }
  }

  /** Load [W] = energy of half an hour [Wh] × 2. */
  private Optional<LoadProfile> profile() {
    int[] watts = new int[sum.length];
    for (int place = 0; place < watts.length; place++) {
      if (count[place] == 0) {
        return Optional.empty();
      }
      watts[place] = Math.toIntExact(2 * sum[place] / count[place]);
    }
    return Optional.of(new LoadProfile(watts));
  }
}
