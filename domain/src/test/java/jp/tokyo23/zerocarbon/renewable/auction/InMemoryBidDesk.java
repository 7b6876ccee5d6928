package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionState;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Auctioneer;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.CommandKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Judgement;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;

/** The desk of a test, with a clock that the test sets. */
final class InMemoryBidDesk implements BidDesk {

  Instant now = Instant.now();

  private final Map<Long, AuctionState> states = new HashMap<>();
  private final Map<Long, List<LedgerEntry>> ledgers = new HashMap<>();

  @Override
  public void open(long auction, AuctionRules rules) {
    states.put(auction, AuctionState.begin(rules));
    ledgers.put(auction, new ArrayList<>());
  }

  @Override
  public Receipt submit(long auction, AuctionCommand command) {
    Judgement judgement = Auctioneer.judge(states.get(auction), command, now);
    ledgers.get(auction).addAll(judgement.entries());
    return judgement.receipt();
  }

  @Override
  public CompletionStage<Receipt> send(long auction, AuctionCommand command) {
    return CompletableFuture.completedStage(submit(auction, command));
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public AuctionView view(long auction) {
    return states.get(auction).view();
  }

  @Override
  public List<LedgerEntry> ledger(long auction) {
    return List.copyOf(ledgers.get(auction));
  }

  /** What the clock of the server does at the end. */
  void close(long auction) {
    AuctionState state = states.get(auction);
    now = state.end();
    submit(auction, AuctionCommand.office(CommandKind.CLOSE, state.rules().lot(), "", "", ""));
  }
}
