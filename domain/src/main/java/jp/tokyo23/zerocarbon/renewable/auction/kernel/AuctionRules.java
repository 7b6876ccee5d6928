package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything that decides an auction, fixed when it is published. Times count in microseconds, as
 * the database's clock does.
 *
 * @param lot number of the lot, as bids name it
 * @param end first end; the effective one is in the state
 * @param hours null: all day
 * @param interruptionOver a longer time without service is an interruption, which moves the end;
 *     null in rules of the first three formats, which did not say it
 * @param startAmount highest first bid [yen, tax excluded]; null: none
 * @param bidders anonymous numbers of the registered bidders, drawn for this auction alone
 */
public record AuctionRules(
    String lot,
    AuctionMode mode,
    Instant start,
    Instant end,
    BiddingHours hours,
    SoftClose softClose,
    Duration interruptionOver,
    ClosedDays closedDays,
    MinimumStep step,
    MustBeat mustBeat,
    boolean leaderMayBidAgain,
    boolean withdrawalAllowed,
    Long startAmount,
    ReservePrice reserve,
    TieRule tieRule,
    LowPriceRule lowPrice,
    Evaluation evaluation,
    List<String> bidders) {

  public AuctionRules {
    bidders = List.copyOf(bidders);
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("the end is not after the start");
    }
    if (Set.copyOf(bidders).size() != bidders.size()) {
      throw new IllegalArgumentException("a bidder twice");
    }
  }

  public boolean sealed() {
    return mode == AuctionMode.SEALED;
  }

  /** The longest time without service that moves no end. */
  public Duration longestPause() {
    return interruptionOver == null ? Interruption.BEFORE_IT_WAS_A_RULE : interruptionOver;
  }

  /**
   * The rules with the calendar and the bidders of the publication; what is published says each
   * rule.
   */
  public AuctionRules with(ClosedDays calendar, List<String> registered) {
    return but(start, end, longestPause(), calendar, registered);
  }

  /** The rules for another time. */
  public AuctionRules during(Instant otherStart, Instant otherEnd) {
    return but(otherStart, otherEnd, interruptionOver, closedDays, bidders);
  }

  private AuctionRules but(
      Instant otherStart,
      Instant otherEnd,
      Duration pause,
      ClosedDays calendar,
      List<String> registered) {
    return new AuctionRules(
        lot,
        mode,
        otherStart,
        otherEnd,
        hours,
        softClose,
        pause,
        calendar,
        step,
        mustBeat,
        leaderMayBidAgain,
        withdrawalAllowed,
        startAmount,
        reserve,
        tieRule,
        lowPrice,
        evaluation,
        registered);
  }

  /** The rules as text, one {@code name=value} a line in a fixed order. */
  public String canonical() {
    return RulesText.write(this);
  }

  /** The rules that {@link #canonical()} wrote. */
  public static AuctionRules parse(String canonical) {
    return RulesText.read(canonical);
  }

  /** SHA-256 of the canonical text: what the ledger's first entry follows. */
  public String hash() {
    return Sha256.hex(canonical());
  }
}
