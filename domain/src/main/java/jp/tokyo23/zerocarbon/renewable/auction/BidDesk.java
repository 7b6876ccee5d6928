package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;

/**
 * Where the commands of a published auction are judged and recorded, one after another. What it
 * answers is durable; what it shows is, too. It closes an auction by itself when its end has come.
 */
public interface BidDesk {

  /** Begins the ledger of an auction, in the transaction of the caller. */
  void open(long auction, AuctionRules rules);

  /**
   * Judges and records a command, outside any transaction of the caller.
   *
   * @throws BiddingBusy nothing is recorded
   * @throws BiddingInterrupted it is not known whether it is recorded; the same command may be sent
   *     again
   */
  Receipt submit(long auction, AuctionCommand command);

  /**
   * The same without waiting: the answer comes when it is durable, or with {@link
   * BiddingInterrupted}. Whoever does not want to wait for ever has to see to it.
   *
   * @throws BiddingBusy nothing is recorded
   */
  CompletionStage<Receipt> send(long auction, AuctionCommand command);

  /** The time by the clock that judges: the database's, not this server's. */
  Instant now();

  /** How the auction stands now. */
  AuctionView view(long auction);

  /** The whole ledger, in order. */
  List<LedgerEntry> ledger(long auction);
}
