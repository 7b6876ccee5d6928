package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.Iterator;
import java.util.List;

/**
 * Builds the state from a ledger by judging every command again. Each judgement has to bring the
 * very entries of the ledger, with their hashes, so that a replay is at once the proof that the
 * ledger follows its rules.
 */
public final class Replay {

  private Replay() {}

  /**
   * The state after these entries.
   *
   * @throws LedgerFault where the ledger is not what the rules make of its commands
   */
  public static AuctionState of(AuctionRules rules, List<LedgerEntry> entries) {
    AuctionState state = AuctionState.begin(rules);
    Iterator<LedgerEntry> rest = entries.iterator();
    while (rest.hasNext()) {
      again(state, rest.next(), rest);
    }
    return state;
  }

  private static void again(AuctionState state, LedgerEntry first, Iterator<LedgerEntry> rest) {
    require(!first.kind().effect(), first);
    Judgement judgement = Auctioneer.judge(state, first.command(), first.time());
    require(!judgement.entries().isEmpty(), first);
    LedgerEntry kept = first;
    for (LedgerEntry expected : judgement.entries()) {
      if (expected != judgement.entries().get(0)) {
        require(rest.hasNext(), expected);
        kept = rest.next();
      }
      require(kept.equals(expected), kept);
    }
  }

  private static void require(boolean holds, LedgerEntry entry) {
    LedgerChain.check(holds, entry.sequence(), LedgerFault.Kind.JUDGEMENT);
  }
}
