package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.List;

/**
 * The Lagrangian bound alone, for a problem whose plans are made elsewhere and whose costs may be
 * changed in between.
 */
public final class MedianRelaxation {

  private final Lagrangian lagrangian;
  private final Restriction none;
  private final long[] price;
  private boolean begun;

  public MedianRelaxation(MedianProblem problem) {
    lagrangian = new Lagrangian(problem);
    none = Restriction.none(problem);
    price = lagrangian.firstPrices();
  }

  /**
   * Improves the prices from where they are, and answers the bound they prove at the present costs.
   *
   * @param goal cost of a plan; the bound is not driven higher
   */
  public long improve(long goal, int steps, Effort effort) {
    long bound =
        begun
            ? lagrangian.polish(price, none, goal, steps, effort)
            : lagrangian.improve(price, none, goal, steps, effort);
    begun = true;
    return Math.min(goal, lagrangian.rounded(bound));
  }

  /** Candidates of the lots that the relaxation would form. */
  public List<Integer> chosen() {
    lagrangian.bound(price, none);
    return lagrangian.chosen();
  }

  /** Points of the lot that the relaxation would form round each candidate. */
  public int[][] contents() {
    return lagrangian.contents(price, none);
  }
}
