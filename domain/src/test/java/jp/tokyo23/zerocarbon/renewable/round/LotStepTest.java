package jp.tokyo23.zerocarbon.renewable.round;

import static jp.tokyo23.zerocarbon.renewable.round.LotStep.AWARDED;
import static jp.tokyo23.zerocarbon.renewable.round.LotStep.CLOSED;
import static jp.tokyo23.zerocarbon.renewable.round.LotStep.CONTRACTING;
import static jp.tokyo23.zerocarbon.renewable.round.LotStep.GROUPED;
import static jp.tokyo23.zerocarbon.renewable.round.LotStep.PUBLISHED;
import static jp.tokyo23.zerocarbon.renewable.round.LotStep.RUNNING;
import static jp.tokyo23.zerocarbon.renewable.round.LotStep.SUPPLYING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A round begins with its first lot and ends with its last. */
class LotStepTest {

  @Test
  void withoutAPublishedAuctionTheGroupingIsAllThereIs() {
    assertEquals(Optional.empty(), LotStep.roundOf(List.of()));
    assertEquals(Optional.empty(), LotStep.roundOf(List.of(GROUPED, GROUPED)));
  }

  @Test
  void theFirstAuctionBeginsTheStepAndTheLastEndsIt() {
    assertRound(RoundState.AUCTION_PREPARED, GROUPED, PUBLISHED);
    assertRound(RoundState.AUCTION_RUNNING, GROUPED, RUNNING);
    assertRound(RoundState.AUCTION_RUNNING, CLOSED, PUBLISHED);
    assertRound(RoundState.AUCTION_RUNNING, GROUPED, SUPPLYING);
    assertRound(RoundState.AUCTION_CLOSED, CLOSED, CLOSED);
    assertRound(RoundState.AUCTION_CLOSED, CLOSED, CONTRACTING);
  }

  @Test
  void allLotsAreAwardedBeforeTheRoundIsAndAllSupplyBeforeItDoes() {
    assertRound(RoundState.AWARDED, AWARDED, AWARDED);
    assertRound(RoundState.CONTRACTING, AWARDED, CONTRACTING);
    assertRound(RoundState.CONTRACTING, AWARDED, SUPPLYING);
    assertRound(RoundState.SUPPLYING, SUPPLYING, SUPPLYING);
  }

  private static void assertRound(RoundState expected, LotStep... lots) {
    assertEquals(Optional.of(expected), LotStep.roundOf(List.of(lots)));
  }
}
