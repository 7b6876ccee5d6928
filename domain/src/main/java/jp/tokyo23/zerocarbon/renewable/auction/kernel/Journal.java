package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ledger entries that one command leaves. */
final class Journal {

  private final AuctionState state;
  private final Instant time;
  private final List<LedgerEntry> entries = new ArrayList<>(2);

  Journal(AuctionState state, Instant time) {
    this.state = state;
    this.time = time;
  }

  LedgerEntry add(EntryKind kind, AuctionCommand command, String outcome) {
    LedgerEntry entry = state.record(time, kind, command, outcome);
    entries.add(entry);
    return entry;
  }

  LedgerEntry effect(EntryKind kind, String bidder, long amount, String outcome) {
    return add(kind, AuctionCommand.effect(state.rules().lot(), bidder, amount), outcome);
  }

  Instant time() {
    return time;
  }

  List<LedgerEntry> entries() {
    return entries;
  }
}
