package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.stream.IntStream;

/** Cheapest partition of a small class, by trying every lot once and every way to join them. */
final class SubsetPartition {

  static final int MOST_POINTS = 15;

  private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  private final ClassProblem problem;
  private final long[] cost;
  private final LotAccount account;

  SubsetPartition(ClassProblem problem) {
    this.problem = problem;
    cost = new long[1 << problem.size()];
    account = new LotAccount(problem);
    price(0, 0);
  }

  /** Costs of all sets of points, point by point. */
  private void price(int point, int set) {
    if (point == problem.size()) {
      cost[set] = allowed() && whole(set) ? account.cost() : IMPOSSIBLE;
      return;
    }
    price(point + 1, set);
    account.add(point);
    price(point + 1, set | 1 << point);
    account.remove(point);
  }

  /** Whether the set holds all or none of the points that are tied to one another. */
  private boolean whole(int set) {
    return problem
        .indices()
        .filter(i -> (set >> i & 1) == 1)
        .allMatch(i -> IntStream.of(problem.unit(i)).allMatch(each -> (set >> each & 1) == 1));
  }

  private boolean allowed() {
    LotBounds bounds = problem.bounds;
    return account.energy() <= bounds.energyLimit()
        && account.demand() <= bounds.demandLimit()
        && (bounds.minEnergy() == null
            || account.size() == 0
            || account.energy() >= bounds.minEnergy());
  }

  /** Lot of each point in the cheapest partition; null when there is none. */
  int[] solve() {
    int all = cost.length - 1;
    long[] best = new long[cost.length];
    int[] last = new int[cost.length];
    for (int set = 1; set <= all; set++) {
      int lowest = Integer.lowestOneBit(set);
      int rest = set ^ lowest;
      best[set] = IMPOSSIBLE;
      for (int others = rest; ; others = (others - 1) & rest) {
        long total = cost[lowest | others] + best[rest ^ others];
        if (total < best[set]) {
          best[set] = total;
          last[set] = lowest | others;
        }
        if (others == 0) {
          break;
        }
      }
    }
    return best[all] >= IMPOSSIBLE ? null : lots(last, all);
  }

  private int[] lots(int[] last, int all) {
    int[] lot = new int[problem.size()];
    int number = 0;
    for (int set = all; set != 0; set ^= last[set]) {
      for (int i = 0; i < lot.length; i++) {
        if ((last[set] >> i & 1) == 1) {
          lot[i] = number;
        }
      }
      number++;
    }
    return lot;
  }
}
