package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EX-SOFT: the ten rows of the handbook in both readings of the practice. */
class SoftCloseTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-16T15:00, 2026-01-16T14:29:59, 2026-01-16T15:00, 2026-01-16T15:00",
    "2026-01-16T15:00, 2026-01-16T14:30:00, 2026-01-16T15:30, 2026-01-16T15:00",
    "2026-01-16T15:00, 2026-01-16T14:50, 2026-01-16T15:30, 2026-01-16T15:20",
    "2026-01-16T16:30, 2026-01-16T16:10, 2026-01-16T17:00, 2026-01-16T16:40",
    "2026-01-16T16:45, 2026-01-16T16:30, 2026-01-19T12:00, 2026-01-16T17:00",
    "2025-11-21T16:45, 2025-11-21T16:40, 2025-11-25T12:00, 2025-11-25T12:00",
    "2025-12-26T16:50, 2025-12-26T16:45, 2026-01-05T12:00, 2026-01-05T12:00",
    "2026-01-05T12:00, 2026-01-05T11:45, 2026-01-05T12:30, 2026-01-05T12:15",
    "2026-02-10T17:00, 2026-02-10T16:59, 2026-02-12T12:00, 2026-02-12T12:00"
  })
  void aBidInTheWindowMovesTheEnd(String end, String bid, String fromEnd, String fromBid) {
    assertEquals(RulesFixture.tokyo(fromEnd), endAfterBid(ExtensionBase.PREVIOUS_END, end, bid));
    assertEquals(RulesFixture.tokyo(fromBid), endAfterBid(ExtensionBase.BID_TIME, end, bid));
  }

  @ParameterizedTest
  @CsvSource({"PREVIOUS_END", "BID_TIME"})
  void aBidAtTheEndIsTooLateAndMovesNothing(ExtensionBase base) {
    RulesFixture fixture = new RulesFixture();
    fixture.base = base;
    AuctionState state = fixture.begin();
    Judgement judgement =
        Auctioneer.judge(state, RulesFixture.bid("1", "a", 10_000_000), fixture.end);
    assertEquals(Refusal.TOO_LATE, judgement.receipt().refusal());
    assertEquals(fixture.end, state.end());
  }

  @Test
  void anExtendedEndStillTakesBidsAndExtendsAgain() {
    AuctionState state = new RulesFixture().begin();
    send(state, "1", 10_000_000, "2026-01-16T14:50");
    assertEquals(RulesFixture.tokyo("2026-01-16T15:30"), state.end());
    send(state, "2", 9_900_000, "2026-01-16T15:29:59");
    assertEquals(RulesFixture.tokyo("2026-01-16T16:00"), state.end());
    assertEquals(2, state.extensions());
  }

  @Test
  void theLargestNumberOfExtensionsIsKept() {
    RulesFixture fixture = new RulesFixture();
    fixture.maxExtensions = 1;
    AuctionState state = fixture.begin();
    send(state, "1", 10_000_000, "2026-01-16T14:50");
    send(state, "2", 9_900_000, "2026-01-16T15:10");
    assertEquals(RulesFixture.tokyo("2026-01-16T15:30"), state.end());
  }

  @Test
  void whereOnlyANewLowestExtendsABidAboveTheLowestDoesNot() {
    RulesFixture fixture = new RulesFixture();
    fixture.trigger = ExtensionTrigger.NEW_LOWEST;
    fixture.mustBeat = MustBeat.OWN_LAST;
    AuctionState state = fixture.begin();
    send(state, "1", 9_000_000, "2026-01-16T10:00");
    send(state, "2", 9_500_000, "2026-01-16T14:50");
    assertEquals(fixture.end, state.end());
    send(state, "2", 8_900_000, "2026-01-16T14:51");
    assertEquals(RulesFixture.tokyo("2026-01-16T15:30"), state.end());
  }

  private static Instant endAfterBid(ExtensionBase base, String end, String bid) {
    RulesFixture fixture = new RulesFixture();
    fixture.base = base;
    fixture.start = RulesFixture.tokyo("2025-11-04T09:00");
    fixture.end = RulesFixture.tokyo(end);
    AuctionState state = fixture.begin();
    send(state, "1", 10_000_000, bid);
    return state.end();
  }

  private static void send(AuctionState state, String bidder, long yen, String at) {
    Receipt receipt =
        Auctioneer.judge(state, RulesFixture.bid(bidder, at, yen), RulesFixture.tokyo(at))
            .receipt();
    assertEquals(null, receipt.refusal());
  }
}
