package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.util.List;

/** The chain of hashes through a ledger, beginning with the hash of the rules. */
public final class LedgerChain {

  private LedgerChain() {}

  /**
   * Hash of the last entry.
   *
   * @throws LedgerFault at the first entry that does not follow the one before
   */
  public static String verify(String rulesHash, List<LedgerEntry> entries) {
    String head = rulesHash;
    long sequence = 0;
    Instant time = Instant.MIN;
    for (LedgerEntry entry : entries) {
      check(entry.sequence() == ++sequence, sequence, LedgerFault.Kind.SEQUENCE);
      check(entry.previousHash().equals(head), sequence, LedgerFault.Kind.CHAIN);
      check(entry.intact(), sequence, LedgerFault.Kind.CONTENT);
      check(!entry.time().isBefore(time), sequence, LedgerFault.Kind.TIME);
      head = entry.hash();
      time = entry.time();
    }
    return head;
  }

  static void check(boolean holds, long sequence, LedgerFault.Kind kind) {
    if (!holds) {
      throw new LedgerFault(sequence, kind);
    }
  }
}
