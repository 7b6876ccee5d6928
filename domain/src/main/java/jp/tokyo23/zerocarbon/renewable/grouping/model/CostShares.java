package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;

/** Ways to share a common cost; the parts add up to it exactly, in whole yen. */
public final class CostShares {

  static final int MOST_EXACT = 10;

  private static final int SAMPLED_ORDERS = 100;

  private CostShares() {}

  /**
   * In proportion to what each would cost alone.
   *
   * @return null where that is not positive for every player, since there is no proportion then
   */
  public static long[] proportional(long total, long[] alone) {
    long sum = Arrays.stream(alone).sum();
    if (Arrays.stream(alone).anyMatch(each -> each < 0) || sum <= 0) {
      return null;
    }
    long[] shares =
        Arrays.stream(alone)
            .map(
                each ->
                    BigDecimal.valueOf(total)
                        .multiply(BigDecimal.valueOf(each))
                        .divide(BigDecimal.valueOf(sum), 0, RoundingMode.HALF_UP)
                        .longValueExact())
            .toArray();
    return settle(shares, total);
  }

  /**
   * Shapley value: mean of what each adds over all orders of joining; over sampled orders where
   * there are more than {@value #MOST_EXACT} players.
   *
   * @param cost of a set of players, given as bits; 0 for nobody
   */
  public static long[] shapley(int players, IntToLongFunction cost, long seed) {
    long total = cost.applyAsLong((1 << players) - 1);
    long[] shares = players <= MOST_EXACT ? exact(players, cost) : sampled(players, cost, seed);
    return settle(shares, total);
  }

  private static long[] exact(int players, IntToLongFunction cost) {
    BigDecimal[] sum = new BigDecimal[players];
    Arrays.fill(sum, BigDecimal.ZERO);
    for (int set = 0; set < 1 << players; set++) {
      long before = cost.applyAsLong(set);
      int size = Integer.bitCount(set);
      for (int player = 0; player < players; player++) {
        if ((set >> player & 1) == 0) {
          BigDecimal orders =
              BigDecimal.valueOf(factorial(size))
                  .multiply(BigDecimal.valueOf(factorial(players - size - 1)));
          long added = cost.applyAsLong(set | 1 << player) - before;
          sum[player] = sum[player].add(orders.multiply(BigDecimal.valueOf(added)));
        }
      }
    }
    BigDecimal all = BigDecimal.valueOf(factorial(players));
    return Arrays.stream(sum)
        .mapToLong(each -> each.divide(all, 0, RoundingMode.HALF_UP).longValueExact())
        .toArray();
  }

  private static long[] sampled(int players, IntToLongFunction cost, long seed) {
    Random random = new Random(seed);
    long[] sum = new long[players];
    int[] order = new int[players];
    Arrays.setAll(order, i -> i);
    for (int sample = 0; sample < SAMPLED_ORDERS; sample++) {
      shuffle(order, random);
      int set = 0;
      long before = 0;
      for (int player : order) {
        set |= 1 << player;
        long after = cost.applyAsLong(set);
        sum[player] += after - before;
        before = after;
      }
    }
    return Arrays.stream(sum).map(each -> Math.floorDiv(each, SAMPLED_ORDERS)).toArray();
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private static long factorial(int n) {
    return n <= 1 ? 1 : n * factorial(n - 1);
  }

  /** What rounding left over goes to the largest part. */
  static long[] settle(long[] shares, long total) {
    int largest = 0;
    for (int i = 1; i < shares.length; i++) {
      if (shares[i] > shares[largest]) {
        largest = i;
      }
    }
    shares[largest] += total - Arrays.stream(shares).sum();
    return shares;
  }
}
