package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Groups supply points into lots: hard classes apart, each by itself. The same points, parameters
 * and seed give the same lots; being stopped yields the best lots known by then, with their bound.
 */
public final class LotSolver {

  private final LotWeights weights;
  private final LotBounds bounds;
  private final Effort effort;

  public LotSolver(LotWeights weights, LotBounds bounds, Effort effort) {
    this.weights = weights;
    this.bounds = bounds;
    this.effort = effort;
  }

  public LotProposal solve(List<LotPoint> points) {
    return solve(points, done -> {});
  }

  /**
   * @param progress told how many thousandths of the work are done, class after class
   */
  public LotProposal solve(List<LotPoint> points, IntConsumer progress) {
    List<List<LotPoint>> lots = new ArrayList<>();
    Set<Obstacle> broken = EnumSet.noneOf(Obstacle.class);
    long cost = 0;
    long bound = 0;
    int done = 0;
    Map<HardClass, Map<Ward, Integer>> wardLots = WardNeeds.allot(points, bounds);
    for (Map.Entry<HardClass, List<LotPoint>> each : byClass(points).entrySet()) {
      List<LotPoint> members = each.getValue();
      LotBounds own = bounds.withWardLots(wardLots.getOrDefault(each.getKey(), Map.of()));
      int before = done;
      ClassOutcome outcome =
          new ClassSolver(
                  weights,
                  own,
                  effort,
                  share -> progress.accept(thousandths(before, members.size() * share, points)))
              .solve(members);
      List<List<LotPoint>> ordered = new ArrayList<>(outcome.lots());
      ordered.sort(Comparator.comparingLong(LotSolver::energy).reversed());
      lots.addAll(ordered);
      broken.addAll(outcome.broken());
      cost += outcome.cost();
      bound += outcome.bound();
      done += members.size();
      progress.accept(thousandths(done, 0, points));
    }
    return new LotProposal(lots, cost, bound, broken);
  }

  private static int thousandths(int done, int partly, List<LotPoint> points) {
    return (int) ((done * 1_000L + partly) / points.size());
  }

  private static long energy(List<LotPoint> lot) {
    return lot.stream().mapToLong(LotPoint::energy).sum();
  }

  static Map<HardClass, List<LotPoint>> byClass(Collection<LotPoint> points) {
    return points.stream()
        .sorted(Comparator.comparingLong(LotPoint::id))
        .collect(Collectors.groupingBy(LotPoint::hardClass, TreeMap::new, Collectors.toList()));
  }
}
