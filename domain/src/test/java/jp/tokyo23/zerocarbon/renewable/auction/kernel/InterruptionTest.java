package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auction that stood still goes on with the time that its bidders have lost. */
class InterruptionTest {

  private final RulesFixture fixture = new RulesFixture();
  private final List<LedgerEntry> ledger = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "15:00, 2026-01-16T13:00, 2026-01-16T13:10, 2026-01-16T15:10",
    "15:00, 2026-01-16T14:50, 2026-01-16T15:10, 2026-01-16T15:20",
    "16:55, 2026-01-16T13:00, 2026-01-16T13:05, 2026-01-16T17:00",
    "16:55, 2026-01-16T13:00, 2026-01-16T13:10, 2026-01-19T12:00",
    "15:00, 2026-01-16T14:50, 2026-01-16T22:00, 2026-01-19T12:00",
    "15:00, 2026-01-16T14:50, 2026-01-19T11:40, 2026-01-19T12:00",
    "15:00, 2026-01-16T14:50, 2026-01-19T11:55, 2026-01-20T12:00"
  })
  void theEndMovesByWhatWasLost(String end, String from, String to, String moved) {
    fixture.end = RulesFixture.tokyo("2026-01-16T" + end);
    AuctionState state = fixture.begin();

    Receipt receipt = resume(state, RulesFixture.tokyo(from), RulesFixture.tokyo(to));

    assertNull(receipt.refusal());
    assertEquals(RulesFixture.tokyo(moved), state.end());
    assertEquals(0, state.extensions(), "it takes nobody's extension away");
    assertEquals(EntryKind.RESUMED, ledger.get(0).kind());
    assertEquals(state.end().toString(), ledger.get(0).outcome());
    assertEquals(state.canonical(), Replay.of(fixture.rules(), ledger).canonical());
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "600, 600", ", 30"})
  void onlyAPauseLongerThanTheRulesLetPassIsAnInterruption(Integer rule, int longest) {
    fixture.pause = rule == null ? null : Duration.ofSeconds(rule);
    AuctionState state = fixture.begin();
    Instant from = fixture.end.minusSeconds(3_600);

    Receipt passed = resume(state, from, from.plusSeconds(longest));
    assertEquals(Refusal.NOTHING_LOST, passed.refusal());
    assertEquals(List.of(), ledger);
    assertEquals(fixture.end, state.end());

    assertNull(resume(state, from, from.plusSeconds(longest + 1)).refusal());
    assertEquals(fixture.end.plusSeconds(longest + 1), state.end());
  }

  @Test
  void aLedgerThatCountsAShorterPauseThanItsRulesIsNoneOfTheirs() {
    resume(fixture.begin(), fixture.end.minusSeconds(3_600), fixture.end.minusSeconds(3_000));
    fixture.pause = Duration.ofSeconds(600);
    assertThrows(LedgerFault.class, () -> Replay.of(fixture.rules(), ledger));
  }

  @Test
  void timeIsGivenBackOnceHoweverOftenItIsTold() {
    AuctionState state = fixture.begin();
    Instant from = fixture.end.minusSeconds(3_600);
    resume(state, from, from.plusSeconds(600));

    Receipt again = resume(state, from, from.plusSeconds(600));
    Receipt longer = resume(state, from, from.plusSeconds(630));

    assertEquals(Refusal.NOTHING_LOST, again.refusal());
    assertNull(longer.refusal());
    assertEquals(fixture.end.plusSeconds(630), state.end());
    assertEquals(2, ledger.size());
  }

  @Test
  void whatWasNoTimeForBiddingIsNotLost() {
    AuctionState state = fixture.begin();
    Instant start = fixture.start;
    assertEquals(Refusal.NOTHING_LOST, resume(state, start.minusSeconds(600), start).refusal());
    assertNull(resume(state, start.minusSeconds(600), start.plusSeconds(60)).refusal());
    assertEquals(fixture.end.plusSeconds(60), state.end());
    Instant end = state.end();
    assertEquals(Refusal.NOTHING_LOST, resume(state, end, end.plusSeconds(600)).refusal());
  }

  @Test
  void anInterruptionThatIsNotOverOrUnreadableMovesNothing() {
    AuctionState state = fixture.begin();
    Instant now = fixture.end.minusSeconds(3_600);
    for (String told :
        List.of(new Interruption(now, now.plusSeconds(60)).text(), "yesterday", "a/b", "")) {
      Judgement judgement =
          Auctioneer.judge(state, RulesFixture.office(CommandKind.RESUME, "", told), now);
      assertEquals(Refusal.NOTHING_LOST, judgement.receipt().refusal());
    }
    assertEquals(fixture.end, state.end());
  }

  @Test
  void bidsAreTakenAgainAndAnAuctionThatIsClosedStaysSo() {
    AuctionState state = fixture.begin();
    Instant back = fixture.end.plusSeconds(300);
    resume(state, fixture.end.minusSeconds(60), back);
    Receipt bid = Auctioneer.judge(state, RulesFixture.bid("1", "a", 9_000_000), back).receipt();
    assertNull(bid.refusal());
    Auctioneer.judge(state, RulesFixture.office(CommandKind.CLOSE, "", ""), state.end());
    assertFalse(state.phase() == Phase.OPEN);
    assertEquals(
        Refusal.ALREADY_DECIDED, resume(state, back, state.end().plusSeconds(60)).refusal());
  }

  private Receipt resume(AuctionState state, Instant from, Instant to) {
    Judgement judgement =
        Auctioneer.judge(
            state,
            RulesFixture.office(CommandKind.RESUME, "", new Interruption(from, to).text()),
            to);
    ledger.addAll(judgement.entries());
    return judgement.receipt();
  }
}
