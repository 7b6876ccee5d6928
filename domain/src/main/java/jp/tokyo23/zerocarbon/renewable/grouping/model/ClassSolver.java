package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Finds the lots of one hard class and proves a lower bound on their cost. */
final class ClassSolver {

  private static final int BOUND_TURNS = 40;
  private static final int MANY_POINTS = 300;

  /** About how much of the time has gone by at each stage, in thousandths. */
  private static final int STARTED = 80;

  private static final int RELAXED = 250;
  private static final int DESCENDED = 400;
  private static final int SEARCHED = 450;
  private static final int WHOLE = 1_000;

  private final LotWeights weights;
  private final Effort effort;
  private final IntConsumer progress;
  private final Set<Obstacle> broken = EnumSet.noneOf(Obstacle.class);
  private LotBounds bounds;

  private record Solved(ClassProblem problem, ClassPlan plan, long bound) {}

  /**
   * @param progress told how many thousandths of the work are done
   */
  ClassSolver(LotWeights weights, LotBounds bounds, Effort effort, IntConsumer progress) {
    this.weights = weights;
    this.bounds = bounds;
    this.effort = effort;
    this.progress = progress;
  }

  ClassOutcome solve(List<LotPoint> points) {
    List<List<LotPoint>> lots = new ArrayList<>();
    List<LotPoint> fitting = new ArrayList<>();
    Map<Ward, Integer> left = new EnumMap<>(Ward.class);
    left.putAll(bounds.wardLots());
    long apart = 0;
    for (LotPoint point : points) {
      if (tooLarge(point)) {
        left.computeIfPresent(point.ward(), (ward, most) -> most - 1);
        lots.add(List.of(point));
        apart += LotCost.of(List.of(point), weights);
      } else {
        fitting.add(point);
      }
    }
    bounds = bounds.withWardLots(left);
    if (fitting.isEmpty()) {
      return new ClassOutcome(lots, apart, apart, broken);
    }
    Solved solved = solveFitting(fitting);
    for (int k = 0; k < solved.plan().lots(); k++) {
      int[] members = solved.plan().members(k);
      if (members.length > 0) {
        lots.add(IntStream.of(members).mapToObj(solved.problem()::point).toList());
      }
    }
    long cost = solved.plan().cost();
    return new ClassOutcome(lots, apart + cost, apart + Math.min(cost, solved.bound()), broken);
  }

  /** A point above a bound alone becomes a lot of its own, and the plan says so. */
  private boolean tooLarge(LotPoint point) {
    if (point.energy() > bounds.energyLimit()) {
      broken.add(Obstacle.MOST_ENERGY);
      return true;
    }
    if (point.demand() > bounds.demandLimit()) {
      broken.add(Obstacle.MOST_DEMAND);
      return true;
    }
    return false;
  }

  private Solved solveFitting(List<LotPoint> points) {
    long energy = points.stream().mapToLong(LotPoint::energy).sum();
    if (bounds.minEnergy() != null && energy < bounds.minEnergy()) {
      dropMinimum();
    }
    ClassProblem problem = new ClassProblem(points, weights, bounds);
    if (problem.size() > SubsetPartition.MOST_POINTS) {
      return search(problem, Long.MIN_VALUE);
    }
    int[] best = new SubsetPartition(problem).solve();
    if (best == null) {
      dropMinimum();
      problem = new ClassProblem(points, weights, bounds);
      best = new SubsetPartition(problem).solve();
    }
    ClassPlan plan = ClassPlan.of(problem, best);
    Set<Obstacle> missed = missed(problem, plan);
    return missed.isEmpty() ? new Solved(problem, plan, plan.cost()) : search(problem, plan.cost());
  }

  private void dropMinimum() {
    broken.add(Obstacle.LEAST_ENERGY);
    bounds = bounds.withoutMinimum();
  }

  private Solved search(ClassProblem problem, long knownBound) {
    List<ClassPlan> starts = new ArrayList<>();
    starts.add(grouped(problem, point -> ""));
    starts.add(grouped(problem, LotPoint::kind));
    starts.add(grouped(problem, point -> point.ward().name()));
    long goal = starts.stream().mapToLong(ClassPlan::value).min().orElseThrow();
    ClassBound lower = new ClassBound(problem, mostLots(problem));
    progress.accept(STARTED);
    lower.improve(goal, 0, share -> {}, effort);
    progress.accept(RELAXED);
    starts.add(around(problem, lower.chosen()));
    ClassPlan best =
        starts.stream()
            .sorted(Comparator.comparingLong(ClassPlan::value))
            .limit(problem.size() > MANY_POINTS ? 1 : starts.size())
            .map(start -> new ClassSearch(problem, start, effort).descend())
            .min(Comparator.comparingLong(ClassPlan::value))
            .orElseThrow();
    progress.accept(DESCENDED);
    best = new ClassSearch(problem, best, effort).perturb();
    progress.accept(SEARCHED);
    Set<Obstacle> missed = missed(problem, best);
    broken.addAll(missed);
    int turns = effort.boundSteps() > 1 ? BOUND_TURNS : 0;
    if (missed.isEmpty()) {
      long bound = lower.improve(best.cost(), turns, this::proving, effort);
      return new Solved(problem, best, Math.max(knownBound, bound));
    }
    ClassProblem free = new ClassProblem(problem.points, weights, LotBounds.NONE);
    long loose =
        new ClassBound(free, free.size()).improve(best.cost(), turns, this::proving, effort);
    return new Solved(problem, best, loose);
  }

  private void proving(int share) {
    progress.accept(SEARCHED + share * (WHOLE - SEARCHED) / WHOLE);
  }

  /** The least energy of a lot limits their number too. */
  private int mostLots(ClassProblem problem) {
    int most = bounds.maxLots() == null ? problem.size() : bounds.maxLots();
    return bounds.minEnergy() == null
        ? most
        : (int) Math.min(most, problem.totalEnergy() / Math.max(1, bounds.minEnergy()));
  }

  /** Points with the same key begin in the same lot as far as the bounds let them. */
  private ClassPlan grouped(ClassProblem problem, Function<LotPoint, String> key) {
    List<String> keys = problem.points.stream().map(key).distinct().sorted().toList();
    ClassPlan plan = new ClassPlan(problem);
    keys.forEach(each -> plan.open());
    for (int i = 0; i < problem.size(); i++) {
      int own = keys.indexOf(key.apply(problem.point(i)));
      if (plan.lotOf(i) == ClassPlan.OUTSIDE && plan.obstacle(i, own) == null) {
        plan.put(i, own);
      }
    }
    return new ClassSearch(problem, plan, effort).insertAll();
  }

  private ClassPlan around(ClassProblem problem, List<Integer> candidates) {
    ClassPlan plan = new ClassPlan(problem);
    for (int each : candidates) {
      int lot = plan.open();
      if (plan.lotOf(each) == ClassPlan.OUTSIDE && plan.obstacle(each, lot) == null) {
        plan.put(each, lot);
      }
    }
    return new ClassSearch(problem, plan, effort).insertAll();
  }

  private Set<Obstacle> missed(ClassProblem problem, ClassPlan plan) {
    Set<Obstacle> missed = EnumSet.noneOf(Obstacle.class);
    if (bounds.maxLots() != null && plan.usedLots() > bounds.maxLots()) {
      missed.add(Obstacle.MOST_LOTS);
    }
    for (int k = 0; k < plan.lots(); k++) {
      LotAccount lot = plan.account(k);
      if (lot.size() > 0 && bounds.minEnergy() != null && lot.energy() < bounds.minEnergy()) {
        missed.add(Obstacle.LEAST_ENERGY);
      }
    }
    for (Ward ward : Ward.values()) {
      if (plan.lotsOf(ward) > bounds.lotsOf(ward)) {
        missed.add(Obstacle.LOTS_OF_A_WARD);
      }
    }
    return missed;
  }
}
