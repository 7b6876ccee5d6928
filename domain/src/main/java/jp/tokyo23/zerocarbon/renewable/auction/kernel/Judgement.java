package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.List;

/**
 * What became of a command: the answer, and the ledger entries to make durable before it is given.
 *
 * @param entries in order; empty for a repeat and for a refused step of the office
 */
public record Judgement(Receipt receipt, List<LedgerEntry> entries) {

  public Judgement {
    entries = List.copyOf(entries);
  }
}
