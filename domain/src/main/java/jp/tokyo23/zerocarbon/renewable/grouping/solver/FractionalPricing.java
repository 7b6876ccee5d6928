package jp.tokyo23.zerocarbon.renewable.grouping.solver;

/** The knapsack with fractions of points allowed, for capacities too large to enumerate. */
final class FractionalPricing implements LotPricing {

  private static final int SCALE = 64;

  private final MedianProblem problem;
  private final int[] item;
  private final long[] itemValue;
  private int items;
  private long base;
  private long room;
  private final long leastLoad;
  private long least;

  FractionalPricing(MedianProblem problem) {
    this.problem = problem;
    leastLoad = problem.leastLoad();
    item = new int[problem.points()];
    itemValue = new long[problem.points()];
  }

  @Override
  public int scale() {
    return SCALE;
  }

  @Override
  public long value(int candidate, long[] price, Restriction restriction) {
    return solve(candidate, -1, price, restriction, null);
  }

  @Override
  public long valueWith(int point, int candidate, long[] price, Restriction restriction) {
    return solve(candidate, point, price, restriction, null);
  }

  @Override
  public void content(int candidate, long[] price, Restriction restriction, int[] covered) {
    solve(candidate, -1, price, restriction, covered);
  }

  private long solve(
      int candidate, int forced, long[] price, Restriction restriction, int[] covered) {
    long lowering = collect(candidate, forced, price, restriction, false);
    if (lowering < least) {
      collect(candidate, forced, price, restriction, true);
    }
    if (room < 0) {
      return IMPOSSIBLE;
    }
    for (int i = 0; covered != null && i < covered.length; i++) {
      covered[i] += i == forced || restriction.mandatory(i, candidate) ? 1 : 0;
    }
    long filled = fill(covered);
    return filled == IMPOSSIBLE ? IMPOSSIBLE : base + filled;
  }

  /** Takes in points that lower the cost, or all; answers the demand of those that lower it. */
  private long collect(
      int candidate, int forced, long[] price, Restriction restriction, boolean all) {
    long lowering = 0;
    items = 0;
    base = 0;
    room = problem.capacity();
    least = leastLoad;
    int[] cost = problem.cost()[candidate];
    for (int i = 0; i < cost.length; i++) {
      long value = cost[i] * (long) SCALE - price[i];
      if (i == forced || restriction.mandatory(i, candidate)) {
        base += value;
        room -= problem.demand()[i];
        least -= problem.demand()[i];
      } else if ((value < 0 || all) && restriction.possible(i, candidate)) {
        item[items] = i;
        itemValue[items++] = value;
        lowering += value < 0 ? problem.demand()[i] : 0;
      }
    }
    return lowering;
  }

  /**
   * Takes the points with the best value a unit of demand, until nothing lowers the cost and the
   * least load is there. Only as much of the heap is ordered as fits into the lot.
   */
  private long fill(int[] covered) {
    for (int k = items / 2 - 1; k >= 0; k--) {
      sink(k);
    }
    long total = 0;
    while (items > 0 && (itemValue[0] < 0 || least > 0)) {
      int point = item[0];
      long value = itemValue[0];
      long demand = problem.demand()[point];
      mark(covered, point);
      long part = value < 0 ? room : Math.min(room, least);
      if (demand > part) {
        return total + Math.floorDiv(Math.multiplyExact(value, part), demand);
      }
      total += value;
      room -= demand;
      least -= demand;
      items--;
      item[0] = item[items];
      itemValue[0] = itemValue[items];
      sink(0);
    }
    return least > 0 ? IMPOSSIBLE : total;
  }

  private void sink(int start) {
    int at = start;
    while (2 * at + 1 < items) {
      int child = 2 * at + 1;
      if (child + 1 < items && better(child + 1, child)) {
        child++;
      }
      if (!better(child, at)) {
        return;
      }
      int point = item[at];
      long value = itemValue[at];
      item[at] = item[child];
      itemValue[at] = itemValue[child];
      item[child] = point;
      itemValue[child] = value;
      at = child;
    }
  }

  private boolean better(int first, int second) {
    return itemValue[first] * problem.demand()[item[second]]
        < itemValue[second] * problem.demand()[item[first]];
  }

  private static void mark(int[] covered, int point) {
    if (covered != null) {
      covered[point]++;
    }
  }
}
