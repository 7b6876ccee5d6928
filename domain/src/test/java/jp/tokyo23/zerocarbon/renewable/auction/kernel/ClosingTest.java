package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Outcome.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out once no bid can come any more. */
class ClosingTest {

  private final RulesFixture fixture = new RulesFixture();
  private int number;

  ClosingTest() {
    fixture.mustBeat = MustBeat.OWN_LAST;
  }

  /** EX-RES-1. */
  @ParameterizedTest
  @CsvSource({
    "STRICTLY_BELOW, 23999999, WINNER",
    "STRICTLY_BELOW, 24000000, RESERVE_NOT_MET",
    "AT_OR_BELOW, 24000000, WINNER",
    "AT_OR_BELOW, 24000001, RESERVE_NOT_MET"
  })
  void theReservePriceIsComparedAtClose(
      ReserveComparison comparison, long lowest, Outcome.Kind result) {
    fixture.reserve = 24_000_000L;
    fixture.comparison = comparison;
    AuctionState state = fixture.begin();
    bid(state, "1", lowest);
    assertEquals(null, state.view().belowReserve());
    close(state);
    assertEquals(result, state.outcome().kind());
    assertEquals(result == Outcome.Kind.WINNER ? Phase.CLOSED : Phase.FAILED, state.phase());
  }

  @Test
  void anAuctionWithoutBidsFails() {
    AuctionState state = fixture.begin();
    close(state);
    assertEquals(Outcome.Kind.NO_BIDS, state.outcome().kind());
    assertEquals(Phase.FAILED, state.phase());
  }

  @Test
  void anEarlyTimerChangesNothingAndASecondOneNeither() {
    AuctionState state = fixture.begin();
    bid(state, "1", 9_000_000);
    String before = state.canonical();
    assertEquals(
        Refusal.NOT_CLOSED_YET,
        office(state, CommandKind.CLOSE, "", "", fixture.end.minusNanos(1_000)).refusal());
    assertEquals(before, state.canonical());
    close(state);
    String closed = state.canonical();
    assertEquals(
        Refusal.ALREADY_DECIDED,
        office(state, CommandKind.CLOSE, "", "", fixture.end.plusSeconds(9)).refusal());
    assertEquals(closed, state.canonical());
  }

  @Test
  void theEarliestOfEqualBidsWins() {
    AuctionState state = fixture.begin();
    bid(state, "3", 9_000_000);
    bid(state, "1", 9_000_000);
    close(state);
    assertEquals(List.of("3"), state.outcome().bidders());
  }

  @Test
  void whereADrawDecidesOnlyATiedBidderCanBeDrawn() {
    fixture.tieRule = TieRule.LOTTERY;
    AuctionState state = fixture.begin();
    bid(state, "3", 9_000_000);
    bid(state, "1", 9_000_000);
    bid(state, "2", 9_500_000);
    close(state);
    assertEquals(List.of("3", "1"), state.outcome().bidders());
    Instant later = fixture.end.plusSeconds(60);
    assertEquals(
        Refusal.NOT_THE_WINNER, office(state, CommandKind.AWARD, "3", "", later).refusal());
    assertEquals(Refusal.NOT_TIED, office(state, CommandKind.DRAW, "2", "くじ", later).refusal());
    assertEquals(Refusal.REASON_MISSING, office(state, CommandKind.DRAW, "1", "", later).refusal());
    assertEquals(null, office(state, CommandKind.DRAW, "1", "くじ", later).refusal());
    assertEquals(null, office(state, CommandKind.AWARD, "1", "", later).refusal());
    assertEquals(Phase.AWARDED, state.phase());
  }

  /** EX-ALP-1: others' initial bids 10, 11 and 12 million: trigger at 6,600,000. */
  @ParameterizedTest
  @CsvSource({"6600000, UNDER_EXAMINATION", "6600001, CLOSED"})
  void aPriceFarBelowTheInitialMeanIsExamined(long winner, Phase phase) {
    AuctionState state = fixture.begin();
    bid(state, "1", 10_000_000);
    bid(state, "2", 11_000_000);
    bid(state, "3", 12_000_000);
    bid(state, "1", 9_000_000); // the initial bid counts for the mean
    bid(state, "1", 7_000_000); // so that the next bid is not the reason
    bid(state, "4", winner);
    close(state);
    assertEquals(phase, state.phase());
  }

  /** EX-ALP-2: next bid 9,500,000: trigger at 6,650,000. */
  @ParameterizedTest
  @CsvSource({"6650000, UNDER_EXAMINATION", "6650001, CLOSED"})
  void aPriceFarBelowTheNextBidIsExamined(long winner, Phase phase) {
    AuctionState state = fixture.begin();
    bid(state, "1", 9_500_000);
    bid(state, "4", winner);
    close(state);
    assertEquals(phase, state.phase());
  }

  @Test
  void aBidderAloneCannotBeTestedAndTheProtocolSaysSo() {
    AuctionState state = fixture.begin();
    bid(state, "1", 9_500_000);
    close(state);
    assertEquals(List.of(Finding.NOT_TESTABLE), state.outcome().findings());
    assertEquals("WINNER 1 9500000 NOT_TESTABLE", state.outcome().text());
  }

  @Test
  void afterAnExclusionTheNextBidderIsExamined() {
    AuctionState state = fixture.begin();
    bid(state, "1", 9_500_000);
    bid(state, "2", 9_600_000);
    bid(state, "4", 5_000_000);
    close(state);
    Instant later = fixture.end.plusSeconds(60);
    assertEquals(Phase.UNDER_EXAMINATION, state.phase());
    assertEquals(
        Refusal.REASON_MISSING, office(state, CommandKind.AWARD, "4", "", later).refusal());
    office(state, CommandKind.EXCLUDE, "4", "説明が認められない", later);
    assertEquals(List.of("1"), state.outcome().bidders());
    assertEquals(Phase.CLOSED, state.phase());
  }

  @Test
  void anAuctionIsCancelledWithAReasonAndThenTakesNoBids() {
    AuctionState state = fixture.begin();
    Instant now = fixture.start.plusSeconds(60);
    assertEquals(Refusal.REASON_MISSING, office(state, CommandKind.CANCEL, "", " ", now).refusal());
    office(state, CommandKind.CANCEL, "", "仕様書の誤り", now);
    Receipt late = Auctioneer.judge(state, RulesFixture.bid("1", "a", 9), now).receipt();
    assertEquals(Refusal.AUCTION_CANCELLED, late.refusal());
    assertEquals(
        Refusal.ALREADY_DECIDED, office(state, CommandKind.CANCEL, "", "再度", now).refusal());
  }

  private void bid(AuctionState state, String bidder, long yen) {
    Instant time = fixture.start.plusSeconds(++number);
    assertEquals(
        null,
        Auctioneer.judge(state, RulesFixture.bid(bidder, "b" + number, yen), time)
            .receipt()
            .refusal());
  }

  private void close(AuctionState state) {
    assertEquals(
        null, office(state, CommandKind.CLOSE, "", "", fixture.end.plusSeconds(3)).refusal());
  }

  private static Receipt office(
      AuctionState state, CommandKind kind, String bidder, String reason, Instant time) {
    return Auctioneer.judge(state, RulesFixture.office(kind, bidder, reason), time).receipt();
  }
}
