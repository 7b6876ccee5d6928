package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** The largest amount that the rules still allow. */
final class Limits {

  private Limits() {}

  /** The amount one minimum step below this one [yen]. */
  static long below(AuctionRules rules, long amount) {
    return amount - rules.step().below(amount);
  }

  /** Largest amount this bidder may bid next [yen]; null: not limited. */
  static Long largest(AuctionState state, Standing own) {
    AuctionRules rules = state.rules();
    Long largest = rules.startAmount();
    if (rules.sealed()) {
      return largest;
    }
    if (own != null && own.amount > 0) {
      largest = lower(largest, below(rules, own.amount));
    }
    if (rules.mustBeat() == MustBeat.LOWEST && state.leader() != null) {
      largest = lower(largest, below(rules, state.leader().amount));
    }
    return largest;
  }

  private static Long lower(Long bound, long other) {
    return bound == null ? other : Math.min(bound, other);
  }
}
