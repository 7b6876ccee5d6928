package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a finished plan: figures of the lots, and the reason for each supply point's lot. */
public final class PlanReading {

  private final List<LotFigures> figures = new ArrayList<>();
  private final List<List<PointReason>> reasons = new ArrayList<>();

  /**
   * Figures of a lot.
   *
   * @param energy [kWh/year]
   * @param demand sum of the contract demands [W]
   * @param peak coincident peak of the typical year [W]
   * @param merit sum of the single peaks less the coincident peak [W]
   * @param cost [yen/year]
   */
  public record LotFigures(
      HardClass hardClass, long energy, long demand, long peak, long merit, long cost) {}

  public PlanReading(List<List<LotPoint>> lots, LotWeights weights, LotBounds bounds) {
    Map<HardClass, List<Integer>> byClass = new TreeMap<>();
    for (int k = 0; k < lots.size(); k++) {
      byClass.computeIfAbsent(lots.get(k).get(0).hardClass(), type -> new ArrayList<>()).add(k);
      figures.add(null);
      reasons.add(null);
    }
    byClass.values().forEach(numbers -> read(numbers, lots, weights, bounds));
  }

  private void read(
      List<Integer> numbers, List<List<LotPoint>> lots, LotWeights weights, LotBounds bounds) {
    List<LotPoint> points = numbers.stream().flatMap(k -> lots.get(k).stream()).toList();
    ClassProblem problem = ClassProblem.loose(points, weights, bounds);
    Map<Long, Integer> lotOf = new HashMap<>();
    for (int k = 0; k < numbers.size(); k++) {
      for (LotPoint point : lots.get(numbers.get(k))) {
        lotOf.put(point.id(), k);
      }
    }
    int[] assignment = problem.points.stream().mapToInt(each -> lotOf.get(each.id())).toArray();
    ClassPlan plan = ClassPlan.of(problem, assignment);
    for (int k = 0; k < numbers.size(); k++) {
      int[] members = plan.members(k);
      LotAccount account = plan.account(k);
      long peaks = IntStream.of(members).mapToLong(i -> problem.point(i).profile().peak()).sum();
      figures.set(
          numbers.get(k),
          new LotFigures(
              problem.point(members[0]).hardClass(),
              account.energy(),
              account.demand(),
              account.peak(),
              peaks - account.peak(),
              account.cost()));
      reasons.set(
          numbers.get(k),
          Arrays.stream(members).mapToObj(i -> reason(i, problem, plan, numbers)).toList());
    }
  }

  private static PointReason reason(
      int point, ClassProblem problem, ClassPlan plan, List<Integer> numbers) {
    int here = plan.lotOf(point);
    LotAccount own = plan.account(here);
    Integer next = null;
    Long nextCost = null;
    Obstacle obstacle = plan.lots() == 1 ? Obstacle.HARD_CLASS : null;
    boolean tied = problem.point(point).tied();
    for (int k = 0; k < plan.lots() && !tied; k++) {
      if (k != here) {
        Obstacle found = plan.obstacle(point, k);
        long more = plan.account(k).valueWith(point) - plan.account(k).value();
        if (found != null) {
          obstacle = found;
        } else if (nextCost == null || more < nextCost) {
          next = numbers.get(k);
          nextCost = more;
        }
      }
    }
    long costHere = own.value() - own.valueWithout(point);
    return new PointReason(
        problem.point(point),
        costHere,
        next,
        nextCost,
        tied ? Obstacle.SCHOOLS_TOGETHER : obstacle);
  }

  public LotFigures figures(int lot) {
    return figures.get(lot);
  }

  public List<PointReason> reasons(int lot) {
    return reasons.get(lot);
  }

  public long cost() {
    return figures.stream().mapToLong(LotFigures::cost).sum();
  }
}
