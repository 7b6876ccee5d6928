package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What a forger does to a ledger. */
final class Tampering {

  private Tampering() {}

  /** The entry with one byte of its content flipped, its hash as it was. */
  static LedgerEntry flip(LedgerEntry entry, SplittableRandom random) {
    AuctionCommand c = entry.command();
    AuctionCommand changed =
        switch (random.nextInt(4)) {
          case 0 -> with(c, flip(c.bidder(), random), c.amount(), c.content());
          case 1 -> with(c, c.bidder(), flip(c.amount(), random), c.content());
          case 2 -> with(c, c.bidder(), c.amount(), flip(c.content(), random));
          default -> c;
        };
    return new LedgerEntry(
        entry.sequence(),
        changed == c ? entry.time().plusNanos(1_000) : entry.time(),
        entry.kind(),
        changed,
        entry.outcome(),
        entry.previousHash(),
        entry.hash());
  }

  /** The ledger with the answer of one entry forged, chained anew so that the chain holds. */
  static List<LedgerEntry> forgeAndChainAnew(RandomAuction auction, SplittableRandom random) {
    int target = random.nextInt(auction.ledger.size());
    List<LedgerEntry> forged = new ArrayList<>();
    String head = auction.rules.hash();
    for (LedgerEntry e : auction.ledger) {
      String outcome = forged.size() == target ? forged(e) : e.outcome();
      LedgerEntry again =
          LedgerEntry.after(head, e.sequence(), e.time(), e.kind(), e.command(), outcome);
      forged.add(again);
      head = again.hash();
    }
    return forged;
  }

  private static String forged(LedgerEntry entry) {
    return entry.outcome().isEmpty() ? "TOO_LATE" : entry.outcome().replaceFirst("[A-Z0-9]", "_");
  }

  private static AuctionCommand with(
      AuctionCommand c, String bidder, String amount, String content) {
    return new AuctionCommand(
        c.kind(),
        c.lot(),
        c.account(),
        c.signedIn(),
        bidder,
        c.clientId(),
        amount,
        c.floor(),
        content,
        c.fault());
  }

  private static String flip(String text, SplittableRandom random) {
    if (text.isEmpty()) {
      return "1";
    }
    int at = random.nextInt(text.length());
    char flipped = (char) (text.charAt(at) ^ 1);
    return text.substring(0, at) + flipped + text.substring(at + 1);
  }
}
