package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * How the cost of a plan falls on the wards (handbook 9.4). What a set of wards would cost without
 * the others is estimated by the plan without the others' supply points, and for one ward also by
 * lots sought for it alone, whichever is less.
 */
public final class Fairness {

  private static final int ROUNDS_ALONE = 30;

  private final LotWeights weights;
  private final LotBounds bounds;
  private final long seed;
  private final List<List<LotPoint>> lots;
  private final List<Ward> wards;
  private final List<LotParts> parts;
  private final Map<Integer, Long> known = new HashMap<>();

  public Fairness(List<List<LotPoint>> lots, LotWeights weights, LotBounds bounds, long seed) {
    this.lots = lots;
    this.weights = weights;
    this.bounds = bounds;
    this.seed = seed;
    wards = lots.stream().flatMap(List::stream).map(LotPoint::ward).distinct().sorted().toList();
    parts = lots.stream().map(lot -> new LotParts(lot, wards, weights)).toList();
  }

  public WardShares shares() {
    long[] alone = IntStream.range(0, wards.size()).mapToLong(this::alone).toArray();
    long total = cost((1 << wards.size()) - 1);
    long[] own = own();
    long[] proportional = CostShares.proportional(total, alone);
    long[] shapley = CostShares.shapley(wards.size(), this::cost, seed);
    LeastCore.Core core = new LeastCore(wards.size(), set -> without(set, alone), total).core();
    List<WardShares.Share> shares = new ArrayList<>();
    for (int w = 0; w < alone.length; w++) {
      shares.add(
          new WardShares.Share(
              wards.get(w),
              alone[w],
              own[w],
              proportional == null ? null : proportional[w],
              shapley[w],
              core.shares()[w]));
    }
    return new WardShares(
        total,
        shares,
        new WardShares.Stability(core.excess(), core.complete()),
        new WardShares.Unstable(
            pairs(own, alone),
            proportional == null ? null : pairs(proportional, alone),
            pairs(shapley, alone)));
  }

  /** What each ward's own supply points cause. */
  public long[] own() {
    long[] own = new long[wards.size()];
    for (LotParts each : parts) {
      each.addOwn(own);
    }
    return own;
  }

  /** The wards in a lot, counted from 0, and what it would cost less without each. */
  public List<LotWardPart> wardsOf(int lot) {
    return parts.get(lot).wards(wards);
  }

  public List<Ward> wards() {
    return wards;
  }

  private int pairs(long[] share, long[] alone) {
    int unstable = 0;
    for (int a = 0; a < share.length; a++) {
      for (int b = a + 1; b < share.length; b++) {
        long together = without(1 << a | 1 << b, alone);
        unstable += share[a] + share[b] > together ? 1 : 0;
      }
    }
    return unstable;
  }

  /** What these wards would cost without the others, together or each by itself. */
  private long without(int set, long[] alone) {
    long each = 0;
    for (int w = 0; w < alone.length; w++) {
      each += (set >> w & 1) == 1 ? alone[w] : 0;
    }
    return Math.min(each, cost(set));
  }

  private long alone(int ward) {
    List<LotPoint> points =
        lots.stream().flatMap(List::stream).filter(each -> each.ward() == wards.get(ward)).toList();
    Effort effort = Effort.of(seed, ROUNDS_ALONE, 1, 0);
    long sought = new LotSolver(weights, bounds.withoutMinimum(), effort).solve(points).cost();
    return Math.min(sought, cost(1 << ward));
  }

  /** Cost of the plan with the supply points of these wards only. */
  private long cost(int set) {
    return known.computeIfAbsent(
        set, key -> parts.stream().mapToLong(each -> each.cost(key)).sum());
  }
}
