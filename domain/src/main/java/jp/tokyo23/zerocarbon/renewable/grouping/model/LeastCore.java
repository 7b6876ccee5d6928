package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Shares of a common cost that leave no set of players much worse off than without the others: the
 * largest excess {@code Σ x_w − c(S)} over all sets S is as small as can be (handbook 9.4). A
 * linear programme over some sets, to which the set that is worst off is added until none is worse
 * than the programme says. The programme is solved in floating point; the excess that is told is
 * counted in whole yen afterwards.
 */
final class LeastCore {

  /** With more players the worst set is sought step by step, and might be missed. */
  static final int MOST_EXACT = CostShares.MOST_EXACT;

  private static final int MOST_TURNS = 60;

  private final int players;
  private final IntToLongFunction cost;
  private final long total;
  private final int all;
  private final Set<Integer> sets = new LinkedHashSet<>();

  /**
   * Shares that add up to the total.
   *
   * @param excess what the set that is worst off pays more than without the others [yen/year];
   *     negative when every set gains
   * @param complete whether all sets were looked at
   */
  record Core(long[] shares, long excess, boolean complete) {}

  /**
   * @param cost of a set of players, given as bits, without the others
   */
  LeastCore(int players, IntToLongFunction cost, long total) {
    this.players = players;
    this.cost = cost;
    this.total = total;
    all = (1 << players) - 1;
    for (int player = 0; player < players && players > 1; player++) {
      sets.add(1 << player);
      sets.add(all ^ 1 << player);
    }
  }

  Core core() {
    if (players == 1) {
      return new Core(new long[] {total}, total - cost.applyAsLong(all), true);
    }
    Core best = null;
    boolean fresh = true;
    for (int turn = 0; fresh && turn < MOST_TURNS; turn++) {
      long[] shares = shares();
      int worst = players <= MOST_EXACT ? worstOfAll(shares) : worstFound(shares);
      long excess = excess(shares, worst);
      if (best == null || excess < best.excess()) {
        best = new Core(shares, excess, players <= MOST_EXACT);
      }
      fresh = sets.add(worst);
    }
    return best;
  }

  /** Amounts are given in parts of the total, which the solver likes better than millions. */
  private long[] shares() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    long unit = Math.max(1, Math.abs(total) / 1_000);
    Variable excess = model.newVariable("excess").weight(1);
    Variable[] share = new Variable[players];
    Expression sum = model.newExpression("sum").level(parts(total, unit));
    for (int player = 0; player < players; player++) {
      share[player] = model.newVariable("share " + player);
      sum.set(share[player], 1);
    }
    for (int set : sets) {
      Expression paid = model.newExpression("set " + set);
      paid.upper(parts(cost.applyAsLong(set), unit)).set(excess, -1);
      for (int player = 0; player < players; player++) {
        if ((set >> player & 1) == 1) {
          paid.set(share[player], 1);
        }
      }
    }
    Optimisation.Result result = model.minimise();
    long[] shares = new long[players];
    Arrays.setAll(
        shares,
        player ->
            result
                .get(player + 1L)
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    return CostShares.settle(shares, total);
  }

  private static BigDecimal parts(long amount, long unit) {
    return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(unit), MathContext.DECIMAL64);
  }

  private long excess(long[] shares, int set) {
    long paid = 0;
    for (int player = 0; player < players; player++) {
      paid += (set >> player & 1) == 1 ? shares[player] : 0;
    }
    return paid - cost.applyAsLong(set);
  }

  private int worstOfAll(long[] shares) {
    int worst = 1;
    for (int set = 2; set < all; set++) {
      if (excess(shares, set) > excess(shares, worst)) {
        worst = set;
      }
    }
    return worst;
  }

  /** From the worst set known, players join and leave while that makes it worse. */
  private int worstFound(long[] shares) {
    int worst = 1;
    for (int set : sets) {
      if (excess(shares, set) > excess(shares, worst)) {
        worst = set;
      }
    }
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int player = 0; player < players; player++) {
        int other = worst ^ 1 << player;
        if (other != 0 && other != all && excess(shares, other) > excess(shares, worst)) {
          worst = other;
          moved = true;
        }
      }
    }
    return worst;
  }
}
