package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Which lot each point of a class is in, while the plan is sought. */
final class ClassPlan {

  static final int OUTSIDE = -1;

  /** Keeps wards out of more lots than they may be in as long as there is another way [yen]. */
  private static final long SURPLUS_LOT = 1L << 40;

  private final ClassProblem problem;
  private final int[] lot;
  private final List<LotAccount> accounts = new ArrayList<>();

  ClassPlan(ClassProblem problem) {
    this.problem = problem;
    lot = new int[problem.size()];
    Arrays.fill(lot, OUTSIDE);
  }

  /** The same points in the same lots; empty lots are left out. */
  static ClassPlan of(ClassProblem problem, int[] assignment) {
    ClassPlan plan = new ClassPlan(problem);
    int[] used = IntStream.of(assignment).filter(each -> each >= 0).distinct().sorted().toArray();
    for (int i = 0; i < assignment.length; i++) {
      if (assignment[i] >= 0) {
        int number = Arrays.binarySearch(used, assignment[i]);
        while (plan.accounts.size() <= number) {
          plan.open();
        }
        plan.put(i, number);
      }
    }
    return plan;
  }

  int open() {
    accounts.add(new LotAccount(problem));
    return accounts.size() - 1;
  }

  /** Moves the point with those tied to it, out of the plan for {@link #OUTSIDE}. */
  void put(int point, int target) {
    for (int each : problem.unit(point)) {
      putOne(each, target);
    }
  }

  private void putOne(int point, int target) {
    if (lot[point] == target) {
      return;
    }
    if (lot[point] != OUTSIDE) {
      accounts.get(lot[point]).remove(point);
    }
    lot[point] = target;
    if (target != OUTSIDE) {
      accounts.get(target).add(point);
    }
  }

  int lotOf(int point) {
    return lot[point];
  }

  LotAccount account(int number) {
    return accounts.get(number);
  }

  int lots() {
    return accounts.size();
  }

  long usedLots() {
    return accounts.stream().filter(each -> each.size() > 0).count();
  }

  int[] assignment() {
    return lot.clone();
  }

  int[] members(int number) {
    return IntStream.range(0, lot.length).filter(i -> lot[i] == number).toArray();
  }

  long cost() {
    return accounts.stream().mapToLong(LotAccount::cost).sum();
  }

  /** Cost with penalties. */
  long value() {
    return accounts.stream().mapToLong(LotAccount::value).sum() + surplusLots() * SURPLUS_LOT;
  }

  /** Lots that wards are in beyond what they may. */
  private long surplusLots() {
    long surplus = 0;
    for (Ward ward : Ward.values()) {
      int most = problem.bounds.lotsOf(ward);
      if (most < accounts.size()) {
        surplus += Math.max(0, lotsOf(ward) - most);
      }
    }
    return surplus;
  }

  long lotsOf(Ward ward) {
    return accounts.stream().filter(each -> each.pointsOf(ward.ordinal()) > 0).count();
  }

  /** What keeps the point out of the lot; null when nothing does. */
  Obstacle obstacle(int point, int target) {
    LotAccount account = accounts.get(target);
    LotBounds bounds = problem.bounds;
    long energy = account.energy();
    long demand = account.demand();
    for (int each : problem.unit(point)) {
      energy += problem.point(each).energy();
      demand += problem.point(each).demand();
    }
    if (energy > bounds.energyLimit()) {
      return Obstacle.MOST_ENERGY;
    }
    if (demand > bounds.demandLimit()) {
      return Obstacle.MOST_DEMAND;
    }
    int most = bounds.lotsOf(problem.point(point).ward());
    return most < accounts.size() && tooManyLots(point, target, most)
        ? Obstacle.LOTS_OF_A_WARD
        : null;
  }

  private boolean tooManyLots(int point, int target, int most) {
    int ward = problem.ward(point);
    if (accounts.get(target).pointsOf(ward) > 0) {
      return false;
    }
    int lots = 1;
    for (int k = 0; k < accounts.size(); k++) {
      int leaving = lot[point] == k ? problem.unit(point).length : 0;
      int left = accounts.get(k).pointsOf(ward) - leaving;
      lots += left > 0 ? 1 : 0;
    }
    return lots > most;
  }

  /** Whether one more lot may be opened. */
  boolean roomForLot() {
    return problem.bounds.maxLots() == null || usedLots() < problem.bounds.maxLots();
  }
}
