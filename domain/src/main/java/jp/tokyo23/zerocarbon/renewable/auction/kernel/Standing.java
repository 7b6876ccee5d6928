package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.Comparator;

/** What one bidder has in the auction now. */
final class Standing {

  /**
   * The one order of bids, for screen, protocol and award: the lower amount, among equals the
   * earlier ledger entry; an auto-bid counts from its deposit.
   */
  static final Comparator<Standing> BEST_FIRST =
      Comparator.comparingLong((Standing each) -> each.amount)
          .thenComparingLong(each -> each.rankSequence);

  final String bidder;
  long initial;
  long amount;
  long sequence;
  long rankSequence;
  int bids;
  boolean excluded;
  AutoBid autoBid;

  Standing(String bidder) {
    this.bidder = bidder;
  }

  /** Takes an accepted bid; {@code rank} is the ledger entry from which it counts among equals. */
  void bid(long yen, long entry, long rank) {
    if (initial == 0) {
      initial = yen;
    }
    amount = yen;
    sequence = entry;
    rankSequence = rank;
    bids++;
  }

  void withdraw() {
    amount = 0;
    sequence = 0;
    rankSequence = 0;
    autoBid = null;
  }

  boolean ranked() {
    return amount > 0 && !excluded;
  }

  /** Whether the floor of the auto-bid comes before what the other one has bid. */
  boolean floorBeats(Standing other) {
    return autoBid.floor() < other.amount
        || autoBid.floor() == other.amount && autoBid.deposited() < other.rankSequence;
  }

  void write(Canonical text) {
    text.line(bidder).line(initial).line(amount).line(sequence).line(rankSequence).line(bids);
    text.line(Boolean.toString(excluded));
    text.line(autoBid == null ? "" : autoBid.toString());
  }
}
