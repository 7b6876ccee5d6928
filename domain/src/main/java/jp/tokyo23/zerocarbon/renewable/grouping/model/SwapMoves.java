package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Random;

/** Exchanges two points of different lots where that lowers the cost. */
final class SwapMoves {

  private static final int PARTNERS = 12;

  private final ClassPlan plan;
  private final Random random;

  SwapMoves(ClassPlan plan, Random random) {
    this.plan = plan;
    this.random = random;
  }

  /** Tries some partners for the point; tells whether one helped. */
  boolean improve(int point, int points) {
    boolean better = false;
    for (int k = 0; k < PARTNERS; k++) {
      int partner = random.nextInt(points);
      if (plan.lotOf(partner) != plan.lotOf(point)) {
        better |= swap(point, partner);
      }
    }
    return better;
  }

  private boolean swap(int first, int second) {
    int from = plan.lotOf(first);
    int to = plan.lotOf(second);
    long before = plan.account(from).value() + plan.account(to).value();
    plan.put(first, ClassPlan.OUTSIDE);
    plan.put(second, ClassPlan.OUTSIDE);
    boolean possible = plan.obstacle(first, to) == null && plan.obstacle(second, from) == null;
    if (possible) {
      plan.put(first, to);
      possible = plan.obstacle(second, from) == null;
      plan.put(second, from);
    }
    if (possible && plan.account(from).value() + plan.account(to).value() < before) {
      return true;
    }
    plan.put(first, from);
    plan.put(second, to);
    return false;
  }
}
