package jp.tokyo23.zerocarbon.renewable.grouping.solver;

/**
 * The cheapest content of one lot at given prices of the points: a 0-1 knapsack. Where capacity and
 * costs are small enough it is solved exactly, otherwise relaxed to fractions of points, which is a
 * bound too.
 */
interface LotPricing {

  long IMPOSSIBLE = Long.MAX_VALUE / 4;

  /** Parts into which a unit of cost is divided, so that prices are whole numbers too. */
  int scale();

  /** Scaled cost of the cheapest lot, {@link #IMPOSSIBLE} if there is none. */
  long value(int candidate, long[] price, Restriction restriction);

  /** The same with the point in the lot. */
  long valueWith(int point, int candidate, long[] price, Restriction restriction);

  /** Marks the points of the cheapest lot by adding 1. */
  void content(int candidate, long[] price, Restriction restriction, int[] covered);

  static LotPricing of(MedianProblem problem) {
    return ExactPricing.suits(problem) ? new ExactPricing(problem) : new FractionalPricing(problem);
  }
}
