package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Points that lie farthest from one another in their shapes, before all others. */
final class Spread {

  private final List<LotPoint> points;
  private final int count;

  Spread(List<LotPoint> points, int count) {
    this.points = points;
    this.count = count;
  }

  List<LotPoint> points() {
    if (count == points.size()) {
      return points;
    }
    int[][] shape = ClassProblem.shapes(points);
    long[] nearest = new long[points.size()];
    Arrays.fill(nearest, Long.MAX_VALUE);
    List<LotPoint> ordered = new ArrayList<>();
    boolean[] taken = new boolean[points.size()];
    for (int g = 0; g < count; g++) {
      int next = farthest(nearest, taken);
      taken[next] = true;
      ordered.add(points.get(next));
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.min(nearest[i], ClassProblem.distance(points, shape, i, next));
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        ordered.add(points.get(i));
      }
    }
    return ordered;
  }

  private static int farthest(long[] nearest, boolean[] taken) {
    int farthest = -1;
    for (int i = 0; i < nearest.length; i++) {
      if (!taken[i] && (farthest < 0 || nearest[i] > nearest[farthest])) {
        farthest = i;
      }
    }
    return farthest;
  }
}
