package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.Comparator;
import java.util.List;

/**
 * Lets the deposited auto-bids answer the present lowest amount. The lowest floor leads one step
 * below the next one, or at its own floor where that cuts the last step; losing auto-bids are used
 * down to their floors, highest first. Nobody goes lower than needed.
 */
final class AutoBids {

  private static final Comparator<Standing> LOWEST_FLOOR =
      Comparator.comparingLong((Standing each) -> each.autoBid.floor())
          .thenComparingLong(each -> each.autoBid.deposited());

  private AutoBids() {}

  /** Whether an auto-bid was used. */
  static boolean resolve(AuctionState state, Journal journal) {
    if (!state.autoBids()) {
      return false; // most auctions, and there may be hundreds of bidders to look through
    }
    List<Standing> weakestFirst =
        state.standings().stream()
            .filter(each -> each.autoBid != null)
            .sorted(LOWEST_FLOOR.reversed())
            .toList();
    if (weakestFirst.isEmpty()) {
      return false;
    }
    int last = weakestFirst.size() - 1;
    boolean used = false;
    for (Standing loser : weakestFirst.subList(0, last)) {
      used |= exhaust(state, loser, journal);
    }
    return lead(state, weakestFirst.get(last), journal) || used;
  }

  private static boolean exhaust(AuctionState state, Standing loser, Journal journal) {
    boolean willing =
        state.leader() == null
            || (state.leader() == loser
                ? loser.autoBid.floor() < loser.amount
                : loser.floorBeats(state.leader()));
    if (willing) {
      use(state, loser, loser.autoBid.floor(), journal);
    }
    return willing;
  }

  private static boolean lead(AuctionState state, Standing best, Journal journal) {
    Standing leader = state.leader();
    if (leader == best || leader != null && !best.floorBeats(leader)) {
      return false;
    }
    long wanted = leader == null ? Long.MAX_VALUE : Limits.below(state.rules(), leader.amount);
    long capped = Math.min(Math.min(wanted, best.autoBid.offer()), start(state));
    use(state, best, Math.max(capped, best.autoBid.floor()), journal);
    return true;
  }

  private static long start(AuctionState state) {
    Long start = state.rules().startAmount();
    return start == null ? Long.MAX_VALUE : start;
  }

  private static void use(AuctionState state, Standing bidder, long amount, Journal journal) {
    LedgerEntry entry = journal.effect(EntryKind.AUTO_BID_USED, bidder.bidder, amount, "");
    state.bid(bidder, amount, entry.sequence(), bidder.autoBid.deposited());
  }
}
