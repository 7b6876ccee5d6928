package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Optional;

/**
 * Solves a capacitated p-median problem: local search for a plan, the Lagrangian relaxation for a
 * bound, branch and bound where they leave a gap.
 */
public final class MedianSolver {

  private MedianSolver() {}

  /** Empty when no plan that keeps the capacity was found. */
  public static Optional<MedianResult> solve(MedianProblem problem, Effort effort) {
    MedianPlan plan = new MedianSearch(problem, effort).search();
    if (plan == null) {
      return Optional.empty();
    }
    Lagrangian lagrangian = new Lagrangian(problem);
    long[] price = lagrangian.firstPrices();
    long scaled =
        lagrangian.improve(
            price, Restriction.none(problem), plan.cost(), effort.boundSteps(), effort);
    long root = Math.min(plan.cost(), lagrangian.rounded(scaled));
    if (root == plan.cost() || effort.nodes() == 0) {
      return Optional.of(new MedianResult(plan, root, root, 0));
    }
    BranchAndBound tree = new BranchAndBound(problem, lagrangian, plan, effort);
    long bound = tree.search(price, scaled);
    return Optional.of(new MedianResult(tree.best(), bound, root, tree.looked()));
  }
}
