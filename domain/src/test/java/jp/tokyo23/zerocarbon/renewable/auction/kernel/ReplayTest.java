package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Properties that hold in every auction, tried on random ones; the seed tells which one failed. */
class ReplayTest {

  private static final int REPLAYED = 10_000;
  private static final int TRIED = 2_000;

  private final long firstSeed = new SplittableRandom().nextLong();

  @Test
  void aReplayEqualsTheLiveStateByteForByte() {
    each(
        REPLAYED,
        auction -> {
          AuctionState replayed =
              Replay.of(AuctionRules.parse(auction.rules.canonical()), auction.ledger);
          assertEquals(auction.state.canonical(), replayed.canonical());
          assertEquals(auction.state.view(), replayed.view());
          assertEquals(
              auction.state.head(), LedgerChain.verify(auction.rules.hash(), auction.ledger));
        });
  }

  @Test
  void theRandomAuctionsReachEveryKindOfEntryAndMostRefusals() {
    Set<EntryKind> kinds = EnumSet.of(EntryKind.CANCELLED); // the random office never cancels
    Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
    each(
        TRIED,
        auction -> {
          auction.ledger.forEach(entry -> kinds.add(entry.kind()));
          auction.judgements.stream()
              .filter(each -> !each.receipt().accepted())
              .forEach(each -> refusals.add(each.receipt().refusal()));
        });
    assertEquals(EnumSet.allOf(EntryKind.class), kinds);
    assertTrue(refusals.size() > 20, refusals.toString());
  }

  @Test
  void theEndNeverGoesBackAndStaysInOfficeHoursOfABusinessDay() {
    each(
        TRIED,
        auction -> {
          Instant before = auction.rules.end();
          for (Instant end : auction.ends) {
            assertTrue(!end.isBefore(before));
            ZonedDateTime tokyo = end.atZone(SoftClose.TOKYO);
            assertTrue(!tokyo.toLocalTime().isAfter(LocalTime.of(17, 0)));
            assertTrue(!auction.rules.closedDays().closed(tokyo.toLocalDate()));
            assertTrue(tokyo.getDayOfWeek() != DayOfWeek.SUNDAY);
            before = end;
          }
        });
  }

  @Test
  void everyRefusedBidLeavesOneEntryAndChangesNothingElse() {
    each(
        TRIED,
        auction -> {
          for (Judgement each : auction.judgements) {
            if (!each.receipt().accepted()
                && !each.receipt().repeated()
                && each.receipt().sequence() > 0) {
              assertEquals(1, each.entries().size());
              assertEquals(each.receipt().refusal().name(), each.entries().get(0).outcome());
            }
          }
        });
  }

  @Test
  void oneFlippedByteIsFound() {
    SplittableRandom random = new SplittableRandom(firstSeed);
    each(
        TRIED,
        auction -> {
          List<LedgerEntry> tampered = new ArrayList<>(auction.ledger);
          int at = random.nextInt(tampered.size());
          tampered.set(at, Tampering.flip(tampered.get(at), random));
          assertThrows(LedgerFault.class, () -> LedgerChain.verify(auction.rules.hash(), tampered));
          assertThrows(LedgerFault.class, () -> Replay.of(auction.rules, tampered));
        });
  }

  @Test
  void aForgedAnswerIsFoundEvenWhenTheChainIsMadeAnew() {
    SplittableRandom random = new SplittableRandom(firstSeed);
    each(
        TRIED,
        auction -> {
          List<LedgerEntry> forged = Tampering.forgeAndChainAnew(auction, random);
          LedgerChain.verify(auction.rules.hash(), forged);
          LedgerFault found =
              assertThrows(LedgerFault.class, () -> Replay.of(auction.rules, forged));
          assertEquals(LedgerFault.Kind.JUDGEMENT, found.kind());
        });
  }

  private void each(int auctions, Consumer<RandomAuction> check) {
    for (long seed = firstSeed; seed < firstSeed + auctions; seed++) {
      try {
        check.accept(new RandomAuction(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }
}
