package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;

/**
 * Improves the plan of a class: relocate, swap, merge and split until nothing helps; then takes
 * some points out and puts them back where they cost least, again and again.
 */
final class ClassSearch {

  private static final int MOST_SWEEPS = 30;
  private static final int SPLIT_EVERY = 10;
  private static final int NEAR_LOTS = 8;
  private static final int LOT_BITS = 16;

  private final ClassProblem problem;
  private final Effort effort;
  private final Random random;
  private ClassPlan plan;

  ClassSearch(ClassProblem problem, ClassPlan start, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    this.plan = start;
    random = new Random(effort.seed());
  }

  ClassPlan descend() {
    boolean better = true;
    for (int sweep = 0; better && sweep < MOST_SWEEPS && !stopped(); sweep++) {
      better = relocateAll();
      better |= merge();
      better |= split();
      if (!better) {
        better = swapAll();
      }
    }
    return plan;
  }

  ClassPlan perturb() {
    for (int round = 0; round < effort.rounds() && !stopped(); round++) {
      if (round % SPLIT_EVERY == 0) {
        split();
      }
      int[] before = plan.assignment();
      long value = plan.value();
      List<Integer> out = ruin();
      out.forEach(this::insert);
      out.forEach(this::relocate);
      if (plan.value() > value) {
        out.forEach(point -> plan.put(point, before[point]));
      }
    }
    return descend();
  }

  private boolean stopped() {
    return effort.over();
  }

  private boolean relocateAll() {
    boolean better = false;
    for (int i = 0; i < problem.size() && !stopped(); i++) {
      better |= relocate(i);
    }
    return better;
  }

  private boolean relocate(int point) {
    int from = plan.lotOf(point);
    long gain = plan.account(from).value() - plan.account(from).valueWithout(point);
    int target = from;
    for (int k : near(point)) {
      if (k != from && plan.obstacle(point, k) == null) {
        long more = plan.account(k).valueWith(point) - plan.account(k).value();
        if (more < gain) {
          gain = more;
          target = k;
        }
      }
    }
    plan.put(point, target);
    return target != from;
  }

  /** Lots whose centres are most like the point; all where there are few. */
  private int[] near(int point) {
    int[] lots = IntStream.range(0, plan.lots()).filter(k -> plan.account(k).size() > 0).toArray();
    if (lots.length <= NEAR_LOTS) {
      return lots;
    }
    int[] row = problem.shapeCost[point];
    long[] keyed =
        IntStream.of(lots)
            .mapToLong(k -> ((long) row[Math.max(0, plan.account(k).centre())] << LOT_BITS) + k)
            .sorted()
            .limit(NEAR_LOTS)
            .toArray();
    return LongStream.of(keyed).mapToInt(each -> (int) (each & (1 << LOT_BITS) - 1)).toArray();
  }

  private boolean swapAll() {
    SwapMoves moves = new SwapMoves(plan, random);
    boolean better = false;
    for (int i = 0; i < problem.size() && !stopped(); i++) {
      better |= moves.improve(i, problem.size());
    }
    return better;
  }

  private boolean merge() {
    boolean better = false;
    for (int a = 0; a < plan.lots(); a++) {
      for (int b = a + 1; b < plan.lots(); b++) {
        LotAccount one = plan.account(a);
        LotAccount two = plan.account(b);
        if (one.size() > 0
            && two.size() > 0
            && one.energy() + two.energy() <= problem.bounds.energyLimit()
            && one.demand() + two.demand() <= problem.bounds.demandLimit()
            && one.valueTogether(two) <= one.value() + two.value()) {
          for (int point : plan.members(b)) {
            plan.put(point, a);
          }
          better = true;
        }
      }
    }
    return better;
  }

  /** Tries to part each lot into the points nearer to one or the other of two of its points. */
  private boolean split() {
    boolean better = false;
    for (int k = 0; k < plan.lots() && plan.roomForLot(); k++) {
      int[] members = plan.members(k);
      if (members.length > 1) {
        better |= split(k, members);
      }
    }
    return better;
  }

  private boolean split(int number, int[] members) {
    long before = plan.value();
    int[] kept = plan.assignment();
    int centre = plan.account(number).centre();
    int other = random.nextInt(problem.representatives);
    long part = plan.account(number).energy() / (2 + random.nextInt(2));
    List<Integer> leaning =
        IntStream.of(members)
            .boxed()
            .sorted(
                Comparator.comparingLong(
                    i -> preference(i, other) - preference(i, Math.max(0, centre))))
            .toList();
    int fresh = emptyLot();
    for (int point : leaning) {
      if (plan.account(fresh).energy() < part && plan.obstacle(point, fresh) == null) {
        plan.put(point, fresh);
      }
    }
    leaning.forEach(this::relocate);
    if (plan.value() < before) {
      return true;
    }
    for (int point : members) {
      plan.put(point, kept[point]);
    }
    return false;
  }

  /** Cost of the shape beside a representative for a unit of energy. */
  private long preference(int point, int representative) {
    return problem.shapeCost[point][representative]
        * 1000L
        / Math.max(1, problem.point(point).energy());
  }

  private int emptyLot() {
    for (int k = 0; k < plan.lots(); k++) {
      if (plan.account(k).size() == 0) {
        return k;
      }
    }
    return plan.open();
  }

  /** Takes out points that are alike, since those are worth exchanging. */
  private List<Integer> ruin() {
    int count = Math.min(problem.size() / 2, 4 + random.nextInt(20));
    int centre = random.nextInt(problem.representatives);
    long near = Long.MAX_VALUE;
    List<Integer> out = new ArrayList<>();
    for (int tries = 0; out.size() < count && tries < 8 * count; tries++) {
      int point = random.nextInt(problem.size());
      long cost = preference(point, centre);
      near = tries < count ? Math.min(near, cost) : near;
      if (plan.lotOf(point) != ClassPlan.OUTSIDE && (cost <= near * 2 || random.nextInt(3) == 0)) {
        plan.put(point, ClassPlan.OUTSIDE);
        out.add(point);
      }
    }
    return out;
  }

  private void insert(int point) {
    int target = ClassPlan.OUTSIDE;
    long least = Long.MAX_VALUE;
    for (int k : near(point)) {
      if (plan.obstacle(point, k) == null) {
        long more = plan.account(k).valueWith(point) - plan.account(k).value();
        if (more < least) {
          least = more;
          target = k;
        }
      }
    }
    plan.put(point, target == ClassPlan.OUTSIDE ? anyRoom(point) : target);
  }

  private int anyRoom(int point) {
    for (int k = 0; k < plan.lots(); k++) {
      if (plan.account(k).size() > 0 && plan.obstacle(point, k) == null) {
        return k;
      }
    }
    return emptyLot();
  }

  /** Puts every point that is still outside where it costs least. */
  ClassPlan insertAll() {
    for (int i = 0; i < problem.size(); i++) {
      if (plan.lotOf(i) == ClassPlan.OUTSIDE) {
        insert(i);
      }
    }
    return plan;
  }
}
