package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Arrays;
import java.util.Random;

/** A plan in the making: a fixed number of medians, the points they serve, and the load of each. */
final class Clusters {

  private static final int OUTSIDE = -1;

  private final MedianProblem problem;
  private final int[] median;
  private final int[] lot;
  private final long[] load;

  Clusters(MedianProblem problem, int[] median) {
    this.problem = problem;
    this.median = median;
    lot = new int[problem.points()];
    load = new long[median.length];
    Arrays.fill(lot, OUTSIDE);
  }

  Clusters copy() {
    Clusters copy = new Clusters(problem, median.clone());
    System.arraycopy(lot, 0, copy.lot, 0, lot.length);
    System.arraycopy(load, 0, copy.load, 0, load.length);
    return copy;
  }

  /** Cost, with a penalty for every point that found no room. */
  long value() {
    long value = problem.openingCost(median.length);
    for (int i = 0; i < lot.length; i++) {
      value += lot[i] == OUTSIDE ? 1_000_000L : cost(i, lot[i]);
    }
    return value;
  }

  boolean complete() {
    return Arrays.stream(lot).noneMatch(each -> each == OUTSIDE);
  }

  MedianPlan plan() {
    return new MedianPlan(Arrays.stream(lot).map(each -> median[each]).toArray(), value());
  }

  private int cost(int point, int lotNumber) {
    return problem.cost()[median[lotNumber]][point];
  }

  private void put(int point, int lotNumber) {
    if (lot[point] != OUTSIDE) {
      load[lot[point]] -= problem.demand()[point];
    }
    lot[point] = lotNumber;
    if (lotNumber != OUTSIDE) {
      load[lotNumber] += problem.demand()[point];
    }
  }

  private boolean fits(int point, int lotNumber) {
    return load[lotNumber] + problem.demand()[point] <= problem.capacity();
  }

  /** Takes out the points nearest to a random one, sometimes moves a median, and inserts again. */
  void ruin(Random random) {
    int centre = random.nextInt(lot.length);
    int[] row = problem.cost()[centre];
    int count = 3 + random.nextInt(Math.max(1, lot.length / 3));
    int[] near = new int[lot.length];
    Arrays.setAll(near, i -> i);
    near = Arrays.stream(near).boxed().sorted((a, b) -> row[a] - row[b]).mapToInt(i -> i).toArray();
    for (int k = 0; k < count && k < near.length; k++) {
      put(near[k], OUTSIDE);
    }
    if (random.nextInt(3) == 0) {
      int moved = random.nextInt(median.length);
      if (Arrays.stream(median).noneMatch(each -> each == centre)) {
        median[moved] = centre;
      }
    }
    insertAll(random);
  }

  /** Inserts the points outside, the one first that loses most by waiting. */
  void insertAll(Random random) {
    int chosen = pick(random);
    while (chosen != OUTSIDE) {
      put(chosen, cheapest(chosen));
      chosen = pick(random);
    }
  }

  private int pick(Random random) {
    int chosen = OUTSIDE;
    long greatest = Long.MIN_VALUE;
    for (int i = 0; i < lot.length; i++) {
      if (lot[i] == OUTSIDE && cheapest(i) != OUTSIDE) {
        long urgency = regret(i) * 4 + problem.demand()[i] + random.nextInt(8);
        if (urgency > greatest) {
          greatest = urgency;
          chosen = i;
        }
      }
    }
    return chosen;
  }

  private int cheapest(int point) {
    int cheapest = OUTSIDE;
    for (int k = 0; k < median.length; k++) {
      if (fits(point, k) && (cheapest == OUTSIDE || cost(point, k) < cost(point, cheapest))) {
        cheapest = k;
      }
    }
    return cheapest;
  }

  private long regret(int point) {
    int first = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (int k = 0; k < median.length; k++) {
      if (fits(point, k)) {
        int cost = cost(point, k);
        second = Math.min(second, Math.max(first, cost));
        first = Math.min(first, cost);
      }
    }
    return second == Integer.MAX_VALUE ? 1_000 : second - first;
  }

  boolean relocate() {
    boolean better = false;
    for (int i = 0; i < lot.length; i++) {
      for (int k = 0; k < median.length; k++) {
        boolean gain = lot[i] == OUTSIDE || cost(i, k) < cost(i, lot[i]);
        if (k != lot[i] && gain && fits(i, k)) {
          put(i, k);
          better = true;
        }
      }
    }
    return better;
  }

  boolean swap() {
    boolean better = false;
    for (int i = 0; i < lot.length; i++) {
      for (int k = i + 1; k < lot.length; k++) {
        if (lot[i] != OUTSIDE && lot[k] != OUTSIDE && lot[i] != lot[k] && swapGains(i, k)) {
          int first = lot[i];
          put(i, lot[k]);
          put(k, first);
          better = true;
        }
      }
    }
    return better;
  }

  private boolean swapGains(int i, int k) {
    long more = problem.demand()[i] - problem.demand()[k];
    return load[lot[k]] + more <= problem.capacity()
        && load[lot[i]] - more <= problem.capacity()
        && cost(i, lot[k]) + cost(k, lot[i]) < cost(i, lot[i]) + cost(k, lot[k]);
  }

  /** Moves each median to the point of its lot from which the lot is served most cheaply. */
  boolean centre() {
    boolean better = false;
    for (int k = 0; k < median.length; k++) {
      long least = sum(median[k], k);
      boolean outside = lot[median[k]] != k;
      for (int j = 0; j < lot.length; j++) {
        if (lot[j] == k) {
          long sum = sum(j, k);
          if (sum < least || outside) {
            least = sum;
            median[k] = j;
            better |= !outside;
            outside = false;
          }
        }
      }
    }
    return better;
  }

  private long sum(int candidate, int lotNumber) {
    long sum = 0;
    for (int i = 0; i < lot.length; i++) {
      sum += lot[i] == lotNumber ? problem.cost()[candidate][i] : 0;
    }
    return sum;
  }
}
