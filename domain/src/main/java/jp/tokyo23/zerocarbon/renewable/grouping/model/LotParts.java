package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.Ward;

/** One lot, taken apart by wards. */
final class LotParts {

  private final ClassProblem problem;
  private final LotAccount whole;
  private final LotAccount[] ofWard;
  private final int[] ward;

  LotParts(List<LotPoint> lot, List<Ward> wards, LotWeights weights) {
    problem = new ClassProblem(lot, weights, LotBounds.NONE);
    whole = new LotAccount(problem);
    ofWard = new LotAccount[wards.size()];
    ward = problem.points.stream().mapToInt(each -> wards.indexOf(each.ward())).toArray();
    for (int i = 0; i < ward.length; i++) {
      if (ofWard[ward[i]] == null) {
        ofWard[ward[i]] = new LotAccount(problem);
      }
      ofWard[ward[i]].add(i);
      whole.add(i);
    }
  }

  /** Cost with the points of these wards only. */
  long cost(int set) {
    LotAccount some = new LotAccount(problem);
    for (int w = 0; w < ofWard.length; w++) {
      if ((set >> w & 1) == 1 && ofWard[w] != null) {
        some.absorb(ofWard[w]);
      }
    }
    return some.cost();
  }

  /** The wards in the lot, and what it would cost without each of them. */
  List<LotWardPart> wards(List<Ward> wards) {
    List<LotWardPart> found = new ArrayList<>();
    for (int w = 0; w < ofWard.length; w++) {
      if (ofWard[w] != null) {
        long without = cost((1 << ofWard.length) - 1 ^ 1 << w);
        found.add(
            new LotWardPart(
                wards.get(w), ofWard[w].size(), ofWard[w].energy(), whole.cost() - without));
      }
    }
    return found;
  }

  /**
   * Adds what the points of each ward cause: their shapes and waiting days, their load in the peak
   * slot, and by energy the fixed cost and the gain from scale.
   */
  void addOwn(long[] own) {
    LotWeights weights = problem.weights;
    long[] share = new long[own.length];
    int slot = whole.profile().peakSlot();
    int lastEnd = IntStream.of(problem.endIndex).max().orElse(-1);
    long fixed = weights.lotCost() - weights.gain(whole.energy());
    for (int i = 0; i < ward.length; i++) {
      LotPoint point = problem.point(i);
      int end = problem.endIndex[i];
      long days = end < 0 ? 0 : problem.endDays[lastEnd] - problem.endDays[end];
      share[ward[i]] +=
          problem.shapeCost[i][Math.max(0, whole.centre())]
              + weights.peakCost(problem.watts(i)[slot])
              + weights.endMismatch() * days
              + (whole.energy() == 0 ? 0 : fraction(fixed, point.energy(), whole.energy()));
    }
    long[] settled = CostShares.settle(share, whole.cost());
    Arrays.setAll(own, w -> own[w] + settled[w]);
  }

  private static long fraction(long amount, long part, long all) {
    return Math.multiplyExact(amount, part) / all;
  }
}
