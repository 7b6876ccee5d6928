package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * Mean load of a typical year: 12 months from April × {workday, holiday} × 48 half-hours [W].
 *
 * @param watts load of each slot
 */
public record LoadProfile(int[] watts) {

  public static final int SLOTS_OF_A_DAY = 48;
  public static final int SLOTS = 12 * 2 * SLOTS_OF_A_DAY;

  /** Highest load of a slot [W]. */
  public int peak() {
    return watts[peakSlot()];
  }

  int peakSlot() {
    int highest = 0;
    for (int slot = 1; slot < watts.length; slot++) {
      if (watts[slot] > watts[highest]) {
        highest = slot;
      }
    }
    return highest;
  }

  /** Load of all together in each slot. */
  public static LoadProfile sum(Collection<LoadProfile> profiles) {
    int length = profiles.stream().mapToInt(each -> each.watts.length).max().orElse(0);
    int[] sum = new int[length];
    for (LoadProfile each : profiles) {
      for (int slot = 0; slot < each.watts.length; slot++) {
        sum[slot] = Math.addExact(sum[slot], each.watts[slot]);
      }
    }
    return new LoadProfile(sum);
  }

  /** 束ねメリット: sum of the single peaks less the coincident peak [W]. */
  public static long bundlingMerit(Collection<LoadProfile> profiles) {
    return profiles.stream().mapToLong(LoadProfile::peak).sum() - sum(profiles).peak();
  }

  /** Each slot in thousandths of the mean. */
  int[] shape() {
    long mean = Math.max(1, Arrays.stream(watts).asLongStream().sum() / watts.length);
    return Arrays.stream(watts).map(each -> (int) (each * 1000L / mean)).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LoadProfile that && Arrays.equals(watts, that.watts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(watts);
  }

  @Override
  public String toString() {
    return watts.length + " slots, peak " + peak() + " W";
  }
}
