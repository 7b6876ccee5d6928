package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Arrays;

/** Dynamic programming over the load of a lot. */
final class ExactPricing implements LotPricing {

  private static final int LARGEST_CAPACITY = 4096;
  private static final int NONE = 1 << 29;
  private static final int FINEST = 1024;

  private final MedianProblem problem;
  private final int scale;
  private int[] best;
  private int[] next;
  private final int[] item;
  private final int[] itemValue;
  private int items;
  private int base;
  private int room;
  private int least;

  ExactPricing(MedianProblem problem) {
    this.problem = problem;
    scale = scaleFor(problem);
    best = new int[(int) problem.capacity() + 1];
    next = new int[(int) problem.capacity() + 1];
    item = new int[problem.points()];
    itemValue = new int[problem.points()];
  }

  static boolean suits(MedianProblem problem) {
    return problem.capacity() <= LARGEST_CAPACITY && scaleFor(problem) > 0;
  }

  private static int scaleFor(MedianProblem problem) {
    long largest = 1;
    for (int[] row : problem.cost()) {
      largest = Math.max(largest, Arrays.stream(row).max().orElse(1));
    }
    long finest = NONE / (8 * problem.points() * largest);
    return (int) Math.min(FINEST, Long.highestOneBit(finest));
  }

  @Override
  public int scale() {
    return scale;
  }

  @Override
  public long value(int candidate, long[] price, Restriction restriction) {
    return solve(candidate, -1, price, restriction);
  }

  @Override
  public long valueWith(int point, int candidate, long[] price, Restriction restriction) {
    return solve(candidate, point, price, restriction);
  }

  private long solve(int candidate, int forced, long[] price, Restriction restriction) {
    if (!collect(candidate, forced, price, restriction, false)) {
      return IMPOSSIBLE;
    }
    int load = fill();
    if (load < least) {
      collect(candidate, forced, price, restriction, true);
      fill();
      load = cheapest(least);
    }
    return load < 0 || best[load] >= NONE / 2 ? IMPOSSIBLE : (long) base + best[load];
  }

  /** Only points that lower the cost, unless the lot must be filled up. */
  private boolean collect(
      int candidate, int forced, long[] price, Restriction restriction, boolean all) {
    items = 0;
    base = 0;
    long left = problem.capacity();
    long missing = problem.leastLoad();
    int[] cost = problem.cost()[candidate];
    for (int i = 0; i < cost.length; i++) {
      boolean must = i == forced || restriction.mandatory(i, candidate);
      if (!must && !restriction.possible(i, candidate)) {
        continue;
      }
      int value = (int) (cost[i] * (long) scale - price[i]);
      if (must) {
        base += value;
        left -= problem.demand()[i];
        missing -= problem.demand()[i];
      } else if (all || value < 0) {
        item[items] = i;
        itemValue[items++] = value;
      }
    }
    room = (int) left;
    least = (int) Math.max(0, missing);
    return left >= 0;
  }

  /** Cheapest value of every exact load; answers the load that is the cheapest of all. */
  private int fill() {
    Arrays.fill(best, 0, room + 1, NONE);
    best[0] = 0;
    for (int k = 0; k < items; k++) {
      int weight = (int) Math.min(room + 1L, problem.demand()[item[k]]);
      step(best, next, weight, itemValue[k], room);
      int[] swap = best;
      best = next;
      next = swap;
    }
    return cheapest(0);
  }

  private static void step(int[] from, int[] to, int weight, int value, int room) {
    System.arraycopy(from, 0, to, 0, Math.min(weight, room + 1));
    for (int load = weight; load <= room; load++) {
      to[load] = Math.min(from[load], from[load - weight] + value);
    }
  }

  private int cheapest(int from) {
    int cheapest = from <= room ? from : -1;
    for (int load = from + 1; load <= room; load++) {
      if (best[load] < best[cheapest]) {
        cheapest = load;
      }
    }
    return cheapest;
  }

  @Override
  public void content(int candidate, long[] price, Restriction restriction, int[] covered) {
    for (int i = 0; i < covered.length; i++) {
      covered[i] += restriction.mandatory(i, candidate) ? 1 : 0;
    }
    collect(candidate, -1, price, restriction, false);
    int[][] table = table();
    int load = cheapest(0);
    if (load < least) {
      collect(candidate, -1, price, restriction, true);
      table = table();
      load = cheapest(least);
    }
    for (int k = items - 1; k >= 0; k--) {
      if (table[k + 1][load] != table[k][load]) {
        covered[item[k]]++;
        load -= (int) problem.demand()[item[k]];
      }
    }
  }

  private int[][] table() {
    int[][] table = new int[items + 1][room + 1];
    Arrays.fill(table[0], NONE);
    table[0][0] = 0;
    for (int k = 0; k < items; k++) {
      int weight = (int) Math.min(room + 1L, problem.demand()[item[k]]);
      step(table[k], table[k + 1], weight, itemValue[k], room);
    }
    System.arraycopy(table[items], 0, best, 0, room + 1);
    return table;
  }
}
