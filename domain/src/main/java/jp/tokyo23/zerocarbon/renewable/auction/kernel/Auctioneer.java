package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one place where commands are judged. */
public final class Auctioneer {

  private Auctioneer() {}

  /**
   * Judges the command and moves the state on. To be called by the auction's single writer, with
   * the database's clock read under the auction's lock.
   */
  public static Judgement judge(AuctionState state, AuctionCommand command, Instant time) {
    Journal journal = new Journal(state, time.truncatedTo(ChronoUnit.MICROS));
    return command.kind().ofBidder()
        ? BidJudge.judge(state, command, journal)
        : OfficeJudge.judge(state, command, journal);
  }
}
