package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** EX-AUTO: deposited auto-bids with private floors. */
class AutoBidsTest {

  private final RulesFixture fixture = new RulesFixture();
  private Instant now = RulesFixture.tokyo("2026-01-06T10:00");

  AutoBidsTest() {
    fixture.step = MinimumStep.absolute(100_000);
  }

  @Test
  void theLowestFloorLeadsOneStepBelowTheNext() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_000_000);
    deposit(state, "2", 10_000_000, 9_300_000);
    leads(state, "1", 9_200_000);
  }

  @Test
  void theOrderOfTheDepositsChangesNothingWhereTheFloorsDiffer() {
    AuctionState state = fixture.begin();
    deposit(state, "2", 10_000_000, 9_300_000);
    deposit(state, "1", 10_000_000, 9_000_000);
    leads(state, "1", 9_200_000);
  }

  @Test
  void theOwnFloorMayCutTheLastStep() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_250_000);
    deposit(state, "2", 10_000_000, 9_300_000);
    leads(state, "1", 9_250_000);
  }

  @Test
  void equalFloorsLetTheEarlierDepositLead() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_000_000);
    deposit(state, "2", 10_000_000, 9_000_000);
    leads(state, "1", 9_000_000);
  }

  @Test
  void aLoneAutoBidGoesOnlyAsFarAsNeeded() {
    fixture.startAmount = 9_800_000L;
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_000_000);
    leads(state, "1", 9_800_000);
    Receipt bid = send(state, RulesFixture.bid("2", "m", 9_700_000));
    assertEquals(9_500_000L, bid.largestAllowed());
    leads(state, "1", 9_600_000);
  }

  @Test
  void aManualBidEqualToAnEarlierFloorDoesNotLead() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_000_000);
    send(state, RulesFixture.bid("2", "m", 9_000_000));
    leads(state, "1", 9_000_000);
  }

  @Test
  void aManualBidBelowAllFloorsLeadsAndTheAutoBidsRest() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_300_000);
    Judgement judgement =
        Auctioneer.judge(state, RulesFixture.bid("2", "m", 9_200_000), now.plusSeconds(9));
    assertEquals(1, judgement.entries().size());
    leads(state, "2", 9_200_000);
  }

  @Test
  void aLosingAutoBidIsRankedAtItsFloor() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_000_000);
    deposit(state, "3", 10_000_000, 9_500_000);
    deposit(state, "2", 10_000_000, 9_300_000);
    assertEquals(
        List.of("1 9200000", "2 9300000", "3 9500000"),
        state.view().ranking().stream().map(each -> each.bidder() + " " + each.amount()).toList());
  }

  @Test
  void aResolutionInsideTheWindowExtendsOnce() {
    AuctionState state = fixture.begin();
    deposit(state, "1", 10_000_000, 9_000_000);
    now = RulesFixture.tokyo("2026-01-16T14:50");
    deposit(state, "2", 10_000_000, 9_300_000);
    assertEquals(RulesFixture.tokyo("2026-01-16T15:30"), state.end());
    assertEquals(1, state.extensions());
  }

  @Test
  void aFloorThatCannotLeadIsRefused() {
    AuctionState state = fixture.begin();
    send(state, RulesFixture.bid("2", "m", 9_200_000));
    refused(state, 10_000_000, 9_200_000, Refusal.FLOOR_NOT_BELOW_LOWEST);
    refused(state, 8_000_000, 8_500_000, Refusal.FLOOR_ABOVE_OFFER);
    fixture.startAmount = 9_000_000L;
    refused(fixture.begin(), 10_000_000, 9_500_000, Refusal.ABOVE_START);
    fixture.mode = AuctionMode.SEALED;
    refused(fixture.begin(), 9_000_000, 8_500_000, Refusal.AUTO_BID_NOT_OFFERED);
  }

  private void refused(AuctionState state, long offer, long floor, Refusal reason) {
    AuctionCommand command = RulesFixture.autoBid("1", "x" + floor, offer, floor);
    assertEquals(reason, Auctioneer.judge(state, command, now).receipt().refusal());
  }

  private void deposit(AuctionState state, String bidder, long offer, long floor) {
    send(state, RulesFixture.autoBid(bidder, "d" + bidder, offer, floor));
  }

  private Receipt send(AuctionState state, AuctionCommand command) {
    now = now.plusSeconds(1);
    Receipt receipt = Auctioneer.judge(state, command, now).receipt();
    assertEquals(null, receipt.refusal());
    return receipt;
  }

  private static void leads(AuctionState state, String bidder, long amount) {
    assertEquals(bidder, state.view().leader());
    assertEquals(amount, state.view().lowest());
  }
}
