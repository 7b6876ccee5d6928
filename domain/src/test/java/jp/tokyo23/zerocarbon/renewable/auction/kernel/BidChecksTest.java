package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong bid gets its own refusal and one ledger entry; nothing else changes. */
class BidChecksTest {

  private static final Instant OPEN = RulesFixture.tokyo("2026-01-06T10:00");

  private final RulesFixture fixture = new RulesFixture();

  @ParameterizedTest
  @CsvSource({
    "-5000000, NEGATIVE",
    "0, ZERO",
    "1e400, TOO_LARGE",
    "1e99999999999, TOO_LARGE",
    "1000000000000000, TOO_LARGE",
    "２４０００, FULL_WIDTH_DIGITS",
    "'24,000', NOT_A_NUMBER",
    "abc, NOT_A_NUMBER",
    "'', NOT_A_NUMBER",
    "24000.5, NOT_WHOLE_YEN"
  })
  void anAmountThatIsNoWholeYenIsRefusedWithItsOwnReason(String amount, Refusal reason) {
    refused(fixture.begin(), RulesFixture.bid("1", "a", amount), OPEN, reason);
  }

  @Test
  void wholeYenInAnyNotationIsTheSameAmount() {
    AuctionState state = fixture.begin();
    assertEquals(24_000L, accepted(state, RulesFixture.bid("1", "a", "2.4e4")).amount());
    assertEquals(23_000L, accepted(state, RulesFixture.bid("2", "b", "23000.00")).amount());
  }

  @Test
  void theSenderIsCheckedBeforeAnythingElse() {
    AuctionState state = fixture.begin();
    Sender otherLot = Sender.of("L2", "account:9", "1");
    refused(state, bid(otherLot, "a"), OPEN, Refusal.UNKNOWN_LOT);
    refused(state, bid(Sender.of("L1", "account:9", "9"), "b"), OPEN, Refusal.NOT_REGISTERED);
    refused(state, bid(Sender.of("L1", "account:9", ""), "c"), OPEN, Refusal.NOT_REGISTERED);
    refused(state, bid(new Sender("L1", "account:9", "1", "2"), "d"), OPEN, Refusal.OTHER_SUPPLIER);
    refused(state, bid(Sender.of("L1", "account:9", "1"), " "), OPEN, Refusal.ID_MISSING);
  }

  @Test
  void onlyTheTimeOfTheDatabaseCounts() {
    AuctionState state = fixture.begin();
    AuctionCommand first = RulesFixture.bid("1", "a", 10_000_000);
    refused(state, first, fixture.start.minusNanos(1_000), Refusal.NOT_STARTED);
    Instant last = fixture.end.minusNanos(1_000);
    assertTrue(judge(state, RulesFixture.bid("1", "b", 10_000_000), last).receipt().accepted());
    fixture.hours = new BiddingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    refused(fixture.begin(), first, RulesFixture.tokyo("2026-01-06T17:00"), Refusal.OUTSIDE_HOURS);
  }

  @Test
  void afterTheEndABidIsLateWhetherOrNotTheTimerHasCome() {
    AuctionState state = fixture.begin();
    refused(state, RulesFixture.bid("1", "a", 1_000_000), fixture.end, Refusal.TOO_LATE);
    judge(state, RulesFixture.office(CommandKind.CLOSE, "", ""), fixture.end.plusSeconds(9));
    refused(
        state,
        RulesFixture.bid("1", "b", 1_000_000),
        fixture.end.plusSeconds(10),
        Refusal.TOO_LATE);
  }

  @Test
  void aRepeatGetsTheFirstAnswerEvenAfterTheEnd() {
    AuctionState state = fixture.begin();
    AuctionCommand bid = RulesFixture.bid("1", "a", 10_000_000);
    Receipt first = accepted(state, bid);
    String before = state.canonical();
    Judgement again = judge(state, bid, fixture.end.plusSeconds(1));
    assertEquals(first.again(), again.receipt());
    assertEquals(List.of(), again.entries());
    assertEquals(before, state.canonical());
  }

  @Test
  void theSameIdWithOtherContentIsRefusedAndTheFirstAnswerStays() {
    AuctionState state = fixture.begin();
    Receipt first = accepted(state, RulesFixture.bid("1", "a", 10_000_000));
    refused(state, RulesFixture.bid("1", "a", 9_000_000), OPEN, Refusal.REPEATED_ID);
    assertEquals(
        first.again(), judge(state, RulesFixture.bid("1", "a", 10_000_000), OPEN).receipt());
    assertTrue(judge(state, RulesFixture.bid("2", "a", 9_000_000), OPEN).receipt().accepted());
  }

  @Test
  void aFaultInTheUnitPricesIsJudgedAfterTheTimeAndBeforeTheStep() {
    AuctionCommand faulty =
        AuctionCommand.bid(
            Sender.of("L1", "account:9", "1"), "a", "10000000", "{}", Refusal.PRICE_SCALE);
    refused(fixture.begin(), faulty, OPEN, Refusal.PRICE_SCALE);
    refused(fixture.begin(), faulty, fixture.end, Refusal.TOO_LATE);
  }

  @Test
  void theFirstBidMayEqualTheStartAmountAndNotExceedIt() {
    fixture.startAmount = 10_000_000L;
    refused(fixture.begin(), RulesFixture.bid("1", "a", 10_000_001), OPEN, Refusal.ABOVE_START);
    accepted(fixture.begin(), RulesFixture.bid("1", "a", 10_000_000));
  }

  /** EX-STEP-1 and EX-STEP-2: relative steps are rounded up to whole yen. */
  @Test
  void theStepIsARatioOfTheAmountToBeat() {
    AuctionState state = fixture.begin();
    Receipt first = accepted(state, RulesFixture.bid("1", "a", 24_496_200));
    assertEquals(24_373_719L, first.largestAllowed());
    refused(state, RulesFixture.bid("2", "b", 24_373_720), OPEN, Refusal.STEP_TOO_SMALL);
    Receipt second = accepted(state, RulesFixture.bid("2", "c", 24_373_719));
    assertEquals(24_251_850L, second.largestAllowed());
    refused(state, RulesFixture.bid("2", "d", 24_251_851), OPEN, Refusal.STEP_TOO_SMALL_OWN);
    accepted(state, RulesFixture.bid("2", "e", 24_251_850));
  }

  @Test
  void anAbsoluteStepIsTakenAsItIs() {
    fixture.step = MinimumStep.absolute(100_000);
    AuctionState state = fixture.begin();
    accepted(state, RulesFixture.bid("1", "a", 10_000_000));
    refused(state, RulesFixture.bid("2", "b", 9_900_001), OPEN, Refusal.STEP_TOO_SMALL);
    accepted(state, RulesFixture.bid("2", "c", 9_900_000));
  }

  @Test
  void whereTheOwnLastBidIsToBeBeatenTheLowestDoesNotCount() {
    fixture.mustBeat = MustBeat.OWN_LAST;
    fixture.step = new MinimumStep(null, new BigDecimal("0.01"));
    AuctionState state = fixture.begin();
    accepted(state, RulesFixture.bid("1", "a", 9_000_000));
    accepted(state, RulesFixture.bid("2", "b", 10_000_000));
    refused(state, RulesFixture.bid("2", "c", 9_900_001), OPEN, Refusal.STEP_TOO_SMALL_OWN);
    assertEquals("1", state.view().leader());
  }

  @Test
  void theLeaderMayBidAgainOnlyWhereTheRulesSaySo() {
    fixture.leaderMayBidAgain = false;
    AuctionState state = fixture.begin();
    accepted(state, RulesFixture.bid("1", "a", 10_000_000));
    refused(state, RulesFixture.bid("1", "b", 9_000_000), OPEN, Refusal.LEADER_MAY_NOT_BID);
  }

  @Test
  void aSealedBidIsReplaceableAndSeenByNobodyBeforeTheOpening() {
    fixture.mode = AuctionMode.SEALED;
    AuctionState state = fixture.begin();
    accepted(state, RulesFixture.bid("1", "a", 9_000_000));
    accepted(state, RulesFixture.bid("1", "b", 9_500_000));
    accepted(state, RulesFixture.bid("2", "c", 9_200_000));
    judge(state, RulesFixture.office(CommandKind.CLOSE, "", ""), fixture.end);
    AuctionView sealed = state.view();
    assertEquals(null, sealed.lowest());
    assertEquals(null, sealed.leader());
    assertEquals(null, sealed.bids());
    assertEquals(List.of(), sealed.ranking());
    assertEquals(Outcome.NONE, sealed.outcome());
    judge(state, RulesFixture.office(CommandKind.OPEN_SEALED, "", ""), fixture.end);
    assertEquals(List.of("2"), state.outcome().bidders());
    assertEquals(9_500_000L, state.view().positions().get("1").amount());
  }

  @Test
  void aWithdrawalIsCarriedOutOnlyWhereTheRulesAllowIt() {
    AuctionState strict = fixture.begin();
    accepted(strict, RulesFixture.bid("1", "a", 9_000_000));
    AuctionCommand withdrawal = AuctionCommand.withdraw(Sender.of("L1", "account:9", "1"), "w");
    refused(strict, withdrawal, OPEN, Refusal.WITHDRAWAL_NOT_ALLOWED);
    fixture.withdrawalAllowed = true;
    AuctionState mild = fixture.begin();
    refused(mild, withdrawal, OPEN, Refusal.NOTHING_TO_WITHDRAW);
    accepted(mild, RulesFixture.bid("2", "b", 10_000_000));
    accepted(mild, RulesFixture.bid("1", "a", 9_000_000));
    accepted(mild, AuctionCommand.withdraw(Sender.of("L1", "account:9", "1"), "x"));
    assertEquals("2", mild.view().leader());
  }

  private Receipt accepted(AuctionState state, AuctionCommand command) {
    Receipt receipt = judge(state, command, OPEN).receipt();
    assertEquals(null, receipt.refusal());
    return receipt;
  }

  private static void refused(
      AuctionState state, AuctionCommand command, Instant time, Refusal reason) {
    AuctionView before = state.view();
    Judgement judgement = judge(state, command, time);
    assertFalse(judgement.receipt().accepted());
    assertEquals(reason, judgement.receipt().refusal());
    assertEquals(
        List.of(reason.name()), judgement.entries().stream().map(LedgerEntry::outcome).toList());
    AuctionView after = state.view();
    assertEquals(before.positions(), after.positions());
    assertEquals(before.end(), after.end());
    assertEquals(before.leader(), after.leader());
  }

  private static Judgement judge(AuctionState state, AuctionCommand command, Instant time) {
    return Auctioneer.judge(state, command, time);
  }

  private static AuctionCommand bid(Sender sender, String id) {
    return AuctionCommand.bid(sender, id, "10000000", "{}", null);
  }
}
