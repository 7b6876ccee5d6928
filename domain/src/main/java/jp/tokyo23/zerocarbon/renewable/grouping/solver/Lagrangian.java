package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Lower bound by relaxing "every point once" with a price a point: {@code LB(λ) = Σλ + min over the
 * lots Σ_j knapsack_j(λ)}. The prices are improved by the subgradient method. Every value is a
 * bound, whatever the prices; whole costs allow rounding it up.
 */
final class Lagrangian {

  private static final int PATIENCE = 12;
  private static final int STEP_ONE = 1 << 16;
  private static final int WORKERS = 4;
  private static final long WORTH_SHARING = 1_000;

  private final MedianProblem problem;
  private final LotPricing pricing;
  private final LotPricing[] workers;
  private final long[] value;
  private final int[] covered;
  private List<Integer> chosen = List.of();

  Lagrangian(MedianProblem problem) {
    this.problem = problem;
    pricing = LotPricing.of(problem);
    long work = (long) problem.candidates() * problem.points();
    workers = new LotPricing[work < WORTH_SHARING ? 1 : WORKERS];
    Arrays.setAll(workers, each -> LotPricing.of(problem));
    value = new long[problem.candidates()];
    covered = new int[problem.points()];
  }

  int scale() {
    return pricing.scale();
  }

  /** The bound in whole units of cost, rounded up. */
  long rounded(long scaled) {
    return -Math.floorDiv(-scaled, pricing.scale());
  }

  /** Prices to begin with: what each point costs from its second nearest candidate. */
  long[] firstPrices() {
    long[] price = new long[problem.points()];
    for (int i = 0; i < price.length; i++) {
      long nearest = Integer.MAX_VALUE;
      long second = Integer.MAX_VALUE;
      for (int[] row : problem.cost()) {
        if (row[i] < nearest) {
          second = nearest;
          nearest = row[i];
        } else {
          second = Math.min(second, row[i]);
        }
      }
      price[i] = second * pricing.scale();
    }
    return price;
  }

  /**
   * Improves the prices in place, to the best found, and answers the scaled bound they prove; stops
   * as soon as the bound reaches the goal.
   */
  long improve(long[] price, Restriction restriction, long goal, int steps, Effort effort) {
    return improve(price, restriction, goal, steps, STEP_ONE, effort);
  }

  /** The same for prices that are good already: begins with steps an eighth as long. */
  long polish(long[] price, Restriction restriction, long goal, int steps, Effort effort) {
    return improve(price, restriction, goal, steps, STEP_ONE / 8, effort);
  }

  private long improve(
      long[] price, Restriction restriction, long goal, int steps, int first, Effort effort) {
    long[] trial = price.clone();
    long best = Long.MIN_VALUE;
    int stride = first;
    int waited = 0;
    for (int step = 0; step < steps && stride > 16; step++) {
      long bound = bound(trial, restriction);
      if (bound > best) {
        best = bound;
        waited = 0;
        System.arraycopy(trial, 0, price, 0, trial.length);
      } else if (++waited >= PATIENCE) {
        waited = 0;
        stride /= 2;
        System.arraycopy(price, 0, trial, 0, trial.length);
        bound = bound(trial, restriction);
      }
      if (rounded(best) >= goal
          || effort.over()
          || !move(trial, restriction, goal, bound, stride)) {
        break;
      }
    }
    return best;
  }

  /** Candidates of the lots that the last bound is made of. */
  List<Integer> chosen() {
    return List.copyOf(chosen);
  }

  /** Points of the cheapest lot of each candidate. */
  int[][] contents(long[] price, Restriction restriction) {
    int[][] contents = new int[value.length][];
    share(
        (worker, j) -> {
          int[] one = new int[problem.points()];
          worker.content(j, price, restriction, one);
          contents[j] = IntStream.range(0, one.length).filter(i -> one[i] > 0).toArray();
        });
    return contents;
  }

  /** Each candidate is worked on once, by one of several at the same time. */
  private void share(ObjIntConsumer<LotPricing> task) {
    IntStream.range(0, workers.length)
        .parallel()
        .forEach(
            worker -> {
              for (int j = worker; j < value.length; j += workers.length) {
                task.accept(workers[worker], j);
              }
            });
  }

  /** Scaled bound at these prices. */
  long bound(long[] price, Restriction restriction) {
    long sum = 0;
    for (long each : price) {
      sum += each;
    }
    List<Integer> free = new ArrayList<>();
    List<Integer> lots = new ArrayList<>();
    share(
        (worker, j) -> {
          if (restriction.open(j) || restriction.free(j)) {
            value[j] = worker.value(j, price, restriction);
          }
        });
    for (int j = 0; j < value.length; j++) {
      boolean open = restriction.open(j);
      if (!open && !restriction.free(j)) {
        continue;
      }
      if (value[j] >= LotPricing.IMPOSSIBLE) {
        if (open) {
          return LotPricing.IMPOSSIBLE;
        }
        continue;
      }
      (open ? lots : free).add(j);
    }
    free.sort(Comparator.comparingLong(j -> value[j]));
    return cheapestNumber(sum, lots, free);
  }

  /** Adds the cheapest free lots, as many as cost least together with opening them. */
  private long cheapestNumber(long prices, List<Integer> lots, List<Integer> free) {
    long sum = prices;
    for (int j : lots) {
      sum += value[j];
    }
    long least = LotPricing.IMPOSSIBLE;
    int number = 0;
    int most = Math.min(problem.maxLots(), lots.size() + free.size());
    int already = lots.size();
    for (int count = already; count <= most; count++) {
      if (count > already) {
        sum += value[free.get(count - already - 1)];
      }
      if (count >= problem.minLots()) {
        long whole = sum + problem.openingCost(count) * pricing.scale();
        if (whole < least) {
          least = whole;
          number = count;
        }
      }
    }
    for (int k = 0; k < number - already; k++) {
      lots.add(free.get(k));
    }
    chosen = lots;
    return least;
  }

  private void cover(long[] price, Restriction restriction) {
    Arrays.fill(covered, 0);
    for (int j : chosen) {
      pricing.content(j, price, restriction, covered);
    }
  }

  private boolean move(long[] price, Restriction restriction, long goal, long bound, int stride) {
    cover(price, restriction);
    long norm = 0;
    for (int each : covered) {
      norm += (1L - each) * (1L - each);
    }
    if (norm == 0 || bound >= LotPricing.IMPOSSIBLE) {
      return false;
    }
    long distance = Math.max(pricing.scale(), (goal + 1) * pricing.scale() - bound);
    for (int i = 0; i < price.length; i++) {
      price[i] += (1L - covered[i]) * (distance * stride / norm) / STEP_ONE;
    }
    return true;
  }

  /**
   * Scaled bound when the candidate serves the point, after {@link #bound} at the same prices, for
   * a fixed number of lots.
   *
   * @param bound what that call answered
   */
  long boundWith(int point, int candidate, long[] price, Restriction restriction, long bound) {
    long with = pricing.valueWith(point, candidate, price, restriction);
    if (with >= LotPricing.IMPOSSIBLE) {
      return LotPricing.IMPOSSIBLE;
    }
    if (chosen.contains(candidate)) {
      return bound - value[candidate] + with;
    }
    int last = chosen.get(chosen.size() - 1);
    if (restriction.open(last)) {
      return LotPricing.IMPOSSIBLE;
    }
    return bound - value[last] + with;
  }
}
