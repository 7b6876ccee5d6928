package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingBusy;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingInterrupted;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.CommandKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerChain;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Phase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The writer of one auction, over H2 in memory; time and threads are the test's own. */
class BidWriterTest {

  private static final long AUCTION = 7;
  private static final int CAPACITY = 3;

  private final Instant end = Instant.now().plusSeconds(36_000).truncatedTo(ChronoUnit.SECONDS);
  private final AuctionRules rules = Rules.until(end);
  private final JdbcDataSource h2 = new JdbcDataSource();
  private final BreakingDatabase database = new BreakingDatabase(h2);
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final HandClock tables = new HandClock(end.minusSeconds(7_200));

  private final DatabaseClock clock = new DatabaseClock();

  private BidWriter writer;

  @BeforeEach
  void openAuction() {
    h2.setUrl("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(h2).locations("classpath:db/migration").load().migrate();
    desk().open(AUCTION, rules);
    writer = new BidWriter(AUCTION, database.dataSource(), tables, clock, work::add, CAPACITY);
  }

  @Test
  void whatWaitsIsCommittedOnceAndAnsweredAfterwards() {
    List<CompletableFuture<Receipt>> answers =
        List.of(bid(1, "a", 900_000), bid(2, "b", 800_000), bid(1, "c", 799_500));
    assertTrue(answers.stream().noneMatch(CompletableFuture::isDone));

    workOff();

    assertEquals(1, database.commits());
    assertEquals(1, answers.get(0).join().sequence());
    assertEquals(2, answers.get(1).join().sequence());
    assertEquals(Refusal.STEP_TOO_SMALL, answers.get(2).join().refusal());
    assertEquals(
        List.of(EntryKind.BID_ACCEPTED, EntryKind.BID_ACCEPTED, EntryKind.BID_REFUSED), kinds());
    assertEquals(800_000, writer.durable().lowest());
  }

  @Test
  void aFullQueueRefusesAtOnceAndRecordsNothing() {
    bid(1, "a", 900_000);
    bid(1, "b", 800_000);
    bid(1, "c", 700_000);

    assertThrows(BiddingBusy.class, () -> bid(1, "d", 600_000));
    workOff();

    assertEquals(3, ledger().size());
  }

  @Test
  void noThreadLeftIsToldToEveryCaller() {
    BidWriter without =
        new BidWriter(
            AUCTION,
            database.dataSource(),
            tables,
            clock,
            task -> {
              throw new RejectedExecutionException();
            },
            CAPACITY);

    CompletableFuture<Receipt> answer = without.submit(command(1, "a", 900_000));

    assertInstanceOf(BiddingBusy.class, failure(answer));
    assertEquals(List.of(), ledger());
  }

  @Test
  void aRepeatIsAnsweredLikeTheFirstAndRecordedOnce() {
    Receipt first = settled(bid(1, "a", 900_000));
    Receipt again = settled(bid(1, "a", 900_000));

    assertEquals(first.sequence(), again.sequence());
    assertEquals(first.hash(), again.hash());
    assertTrue(again.repeated());
    assertEquals(1, ledger().size());
  }

  @Test
  void aBidIsUnknownWhenTheConnectionBreaksBeforeTheCommitAndCountsOnceSentAgain() {
    settled(bid(1, "a", 900_000));
    database.breakBeforeCommit();
    CompletableFuture<Receipt> lost = bid(2, "b", 800_000);
    workOff();
    assertInstanceOf(BiddingInterrupted.class, failure(lost));
    assertEquals(900_000, writer.durable().lowest(), "nothing is shown that is not durable");

    Receipt again = settled(bid(2, "b", 800_000));

    assertEquals(2, again.sequence());
    assertFalse(again.repeated());
    assertEquals(2, ledger().size());
  }

  @Test
  void aBidThatWasCommittedUnansweredIsFoundWhenItIsSentAgain() {
    database.breakAfterCommit();
    CompletableFuture<Receipt> untold = bid(1, "a", 900_000);
    workOff();
    assertInstanceOf(BiddingInterrupted.class, failure(untold));

    Receipt again = settled(bid(1, "a", 900_000));

    assertTrue(again.repeated());
    assertEquals(1, again.sequence());
    assertEquals(1, ledger().size());
  }

  @Test
  void twoServersWriteOneLedger() {
    BidWriter other = new BidWriter(AUCTION, h2, tables, clock, work::add, CAPACITY);
    settled(bid(1, "a", 900_000));
    settled(other.submit(command(2, "b", 800_000)));
    Receipt third = settled(bid(1, "c", 850_000));
    Receipt repeated = settled(other.submit(command(1, "a", 900_000)));

    assertEquals(Refusal.STEP_TOO_SMALL, third.refusal());
    assertEquals(3, third.sequence());
    assertEquals(1, repeated.sequence());
    LedgerChain.verify(rules.hash(), ledger());
  }

  @Test
  void aClockSetBackReordersNothing() {
    Receipt first = settled(bid(1, "a", 900_000));
    tables.now = first.time().minusSeconds(3_600);
    Receipt second = settled(bid(2, "b", 800_000));
    BidWriter restarted = new BidWriter(AUCTION, h2, tables, clock, work::add, CAPACITY);
    Receipt third = settled(restarted.submit(command(1, "c", 700_000)));

    assertEquals(first.time(), second.time());
    assertEquals(first.time(), third.time());
  }

  @Test
  void aBidAtTheEndIsTooLateAndTheAuctionClosesByTheStoredEnd() {
    settled(bid(1, "a", 900_000));
    tables.now = end;
    Receipt late = settled(bid(2, "b", 800_000));
    assertEquals(Refusal.TOO_LATE, late.refusal());

    tables.now = end.plusSeconds(90); // the timer was late
    settled(writer.submit(AuctionCommand.office(CommandKind.CLOSE, "L1", "", "", "")));

    assertEquals(Phase.CLOSED, writer.durable().phase());
    assertEquals(end, writer.durable().end());
    assertEquals("事業者1", writer.durable().leader());
  }

  @Test
  void aDatabaseThatMayLoseBidsTakesNoneButIsStillShown() {
    tables.off = List.of("fsync");
    CompletableFuture<Receipt> refused = bid(1, "a", 900_000);
    CompletableFuture<Receipt> look = writer.submit(null);
    workOff();
    assertInstanceOf(BiddingUnsafe.class, failure(refused));
    assertInstanceOf(BiddingUnsafe.class, failure(look));
    settled(writer.submit(null));
    assertEquals(Phase.OPEN, writer.durable().phase());
    assertEquals(List.of(), ledger());

    tables.off = List.of();
    assertEquals(1, settled(bid(1, "a", 900_000)).sequence());
  }

  @Test
  void theTimeShownIsThatOfTheDatabaseHoweverWrongThisServersClockIs() {
    tables.now = Instant.parse("2030-01-15T03:00:00Z");
    settled(writer.submit(null));
    assertEquals("2030-01-15T03", clock.now().toString().substring(0, 13));
  }

  @Test
  void anAuctionThatWasNeverOpenedIsNotFound() {
    BidWriter unknown = new BidWriter(8, h2, tables, clock, work::add, CAPACITY);
    CompletableFuture<Receipt> answer = unknown.submit(command(1, "a", 900_000));
    workOff();
    assertInstanceOf(RecordNotFound.class, failure(answer));
  }

  private CompletableFuture<Receipt> bid(int bidder, String id, long amount) {
    return writer.submit(command(bidder, id, amount));
  }

  private static AuctionCommand command(int bidder, String id, long amount) {
    Sender sender = Sender.of("L1", "account:" + bidder, "事業者" + bidder);
    return AuctionCommand.bid(sender, id, Long.toString(amount), "", null);
  }

  private Receipt settled(CompletableFuture<Receipt> answer) {
    workOff();
    return answer.join();
  }

  private void workOff() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private static Throwable failure(CompletableFuture<Receipt> answer) {
    assertTrue(answer.isDone());
    return assertThrows(CompletionException.class, answer::join).getCause();
  }

  private List<EntryKind> kinds() {
    List<EntryKind> kinds = new ArrayList<>();
    ledger().forEach(entry -> kinds.add(entry.kind()));
    return kinds;
  }

  private List<LedgerEntry> ledger() {
    return desk().ledger(AUCTION);
  }

  private BidWriters desk() {
    return new BidWriters(h2, Runnable::run, CAPACITY, Duration.ofSeconds(10));
  }

  /** H2 with a clock that the test sets. */
  private static final class HandClock extends H2Tables {

    private Instant now;
    private List<String> off = List.of();

    HandClock(Instant now) {
      this.now = now;
    }

    @Override
    void requireDurability(Connection connection, long auction) {
      if (!off.isEmpty()) {
        throw new BiddingUnsafe(auction, off);
      }
    }

    @Override
    Head lock(Connection connection, long auction) throws SQLException {
      Head head = super.lock(connection, auction);
      return new Head(head.sequence(), head.hash(), now);
    }
  }
}
