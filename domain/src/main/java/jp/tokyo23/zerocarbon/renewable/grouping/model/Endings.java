package jp.tokyo23.zerocarbon.renewable.grouping.model;

/** How many points of a lot end their present contract on each of the days that occur. */
final class Endings {

  private final int[] days;
  private final int[] count;

  /**
   * @param days in ascending order, as of {@link LotPoint#endDay()}
   */
  Endings(int[] days) {
    this.days = days;
    count = new int[days.length];
  }

  /** An index below 0 stands for an end that is not known. */
  void change(int index, int sign) {
    if (index >= 0) {
      count[index] += sign;
    }
  }

  void change(Endings other, int sign) {
    for (int k = 0; k < count.length; k++) {
      count[k] += sign * other.count[k];
    }
  }

  /** Days that the points wait for the one whose present contract ends last. */
  long waiting() {
    int last = count.length - 1;
    while (last >= 0 && count[last] == 0) {
      last--;
    }
    long waiting = 0;
    for (int k = 0; k < last; k++) {
      waiting += (long) count[k] * (days[last] - days[k]);
    }
    return waiting;
  }
}
