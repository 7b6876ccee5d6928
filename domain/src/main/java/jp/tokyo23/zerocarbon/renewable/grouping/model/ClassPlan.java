package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which lot each point of a class is in, while the plan is sought. */
final class ClassPlan {

  static final int OUTSIDE = -1;

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

  /** Moves the point, out of the plan for {@link #OUTSIDE}. */
  void put(int point, int target) {
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
    return accounts.stream().mapToLong(LotAccount::value).sum();
  }

  /** What keeps the point out of the lot; null when nothing does. */
  Obstacle obstacle(int point, int target) {
    LotAccount account = accounts.get(target);
    LotPoint one = problem.point(point);
    LotBounds bounds = problem.bounds;
    if (account.energy() + one.energy() > bounds.energyLimit()) {
      return Obstacle.MOST_ENERGY;
    }
    if (account.demand() + one.demand() > bounds.demandLimit()) {
      return Obstacle.MOST_DEMAND;
    }
    return bounds.lotsPerWard() != null && tooManyLots(point, target)
        ? Obstacle.LOTS_OF_A_WARD
        : null;
  }

  private boolean tooManyLots(int point, int target) {
    int ward = problem.ward(point);
    if (accounts.get(target).pointsOf(ward) > 0) {
      return false;
    }
    int lots = 1;
    for (int k = 0; k < accounts.size(); k++) {
      int left = accounts.get(k).pointsOf(ward) - (lot[point] == k ? 1 : 0);
      lots += left > 0 ? 1 : 0;
    }
    return lots > problem.bounds.lotsPerWard();
  }

  /** Whether one more lot may be opened. */
  boolean roomForLot() {
    return problem.bounds.maxLots() == null || usedLots() < problem.bounds.maxLots();
  }
}
