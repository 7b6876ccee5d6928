package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.List;

/** Finds the result once no bid can come any more. */
final class Closing {

  private Closing() {}

  static void close(AuctionState state) {
    if (state.amountsVisible()) {
      decide(state);
    } else {
      state.conclude(Phase.CLOSED, Outcome.NONE);
    }
  }

  static void decide(AuctionState state) {
    List<Standing> ranking = state.ranking();
    if (ranking.isEmpty()) {
      state.conclude(Phase.FAILED, new Outcome(Outcome.Kind.NO_BIDS, List.of(), 0, List.of()));
      return;
    }
    long lowest = ranking.get(0).amount;
    if (!state.rules().reserve().admits(lowest)) {
      state.conclude(
          Phase.FAILED, new Outcome(Outcome.Kind.RESERVE_NOT_MET, List.of(), lowest, List.of()));
      return;
    }
    List<String> tied =
        ranking.stream().filter(each -> each.amount == lowest).map(each -> each.bidder).toList();
    if (tied.size() > 1 && state.rules().tieRule() == TieRule.LOTTERY) {
      state.conclude(Phase.CLOSED, new Outcome(Outcome.Kind.TIED, tied, lowest, List.of()));
    } else {
      wins(state, ranking.get(0), ranking);
    }
  }

  static void drawn(AuctionState state, String bidder) {
    wins(state, state.standing(bidder), state.ranking());
  }

  private static void wins(AuctionState state, Standing winner, List<Standing> ranking) {
    Outcome outcome =
        new Outcome(
            Outcome.Kind.WINNER,
            List.of(winner.bidder),
            winner.amount,
            LowPriceCheck.of(state.rules().lowPrice(), winner, ranking));
    state.conclude(outcome.abnormallyLow() ? Phase.UNDER_EXAMINATION : Phase.CLOSED, outcome);
  }
}
