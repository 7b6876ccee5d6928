package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Arrays;

/** Lower bound L2 of Martello and Toth on the number of bins (handbook 9.5). */
public final class MartelloToth {

  private MartelloToth() {}

  /**
   * @param sizes sizes, none above the capacity
   */
  public static int l2(long[] sizes, long capacity) {
    long[] sorted = sizes.clone();
    Arrays.sort(sorted);
    long most = level(sorted, capacity, 0);
    for (long alpha : sorted) {
      if (alpha <= capacity / 2) {
        most = Math.max(most, level(sorted, capacity, alpha));
      }
    }
    return (int) most;
  }

  private static long level(long[] sizes, long capacity, long alpha) {
    long large = 0;
    long middle = 0;
    long middleSize = 0;
    long smallSize = 0;
    for (long size : sizes) {
      if (size > capacity - alpha) {
        large++;
      } else if (2 * size > capacity) {
        middle++;
        middleSize += size;
      } else if (size >= alpha) {
        smallSize += size;
      }
    }
    long left = smallSize - (middle * capacity - middleSize);
    return large + middle + Math.max(0, -Math.floorDiv(-left, capacity));
  }
}
