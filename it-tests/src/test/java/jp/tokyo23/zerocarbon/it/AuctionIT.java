package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.BidDesk;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerChain;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Phase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Replay;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.renewable.persistence.bidding.BidWriters;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What bidding promises on either database, through the server's own threads and connections. */
@ArquillianTest
class AuctionIT {

  @Inject private BidDesk desk;
  @Inject private DatabaseKind kind;

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource database;

  private final long auction = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);

  @Test
  void bidsOfManyAtOnceStandInOneOrderThatReplaysToWhatIsShown() throws Exception {
    AuctionRules rules = open(MustBeat.OWN_LAST, 16, inHours(10));
    ExecutorService people = Executors.newFixedThreadPool(16);
    List<Future<List<Receipt>>> bidders = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      int bidder = i;
      bidders.add(people.submit(() -> bidDown(bidder, 50)));
    }
    List<Receipt> receipts = new ArrayList<>();
    for (Future<List<Receipt>> bidder : bidders) {
      receipts.addAll(bidder.get());
    }
    people.shutdown();

    List<LedgerEntry> ledger = desk.ledger(auction);

    assertEquals(800, ledger.size());
    LedgerChain.verify(rules.hash(), ledger);
    for (Receipt receipt : receipts) {
      assertEquals(receipt.hash(), ledger.get((int) receipt.sequence() - 1).hash());
    }
    assertEquals(Replay.of(rules, ledger).view(), desk.view(auction));
  }

  @Test
  void eachWrongBidIsRefusedForItsOwnReasonAndRecordedAndChangesNothingElse() {
    open(MustBeat.LOWEST, 2, inHours(10));
    bid(0, "first", "900000");
    bid(1, "own", "890000");
    AuctionView before = desk.view(auction);
    Sender own = sender(1);
    Map<Refusal, AuctionCommand> wrong = new EnumMap<>(Refusal.class);
    wrong.put(Refusal.STEP_TOO_SMALL, command(sender(0), "w1", "890000"));
    wrong.put(Refusal.STEP_TOO_SMALL_OWN, command(own, "w2", "890000"));
    wrong.put(
        Refusal.UNKNOWN_LOT,
        command(Sender.of("L9", "account:1", TrialRules.bidder(1)), "w3", "800000"));
    wrong.put(
        Refusal.OTHER_SUPPLIER,
        command(
            new Sender(TrialRules.LOT, "account:1", TrialRules.bidder(1), TrialRules.bidder(0)),
            "w4",
            "800000"));
    wrong.put(
        Refusal.NOT_REGISTERED,
        command(Sender.of(TrialRules.LOT, "account:9", "事業者9"), "w5", "800000"));
    wrong.put(Refusal.NEGATIVE, command(own, "w6", "-800000"));
    wrong.put(Refusal.ZERO, command(own, "w7", "0"));
    wrong.put(Refusal.TOO_LARGE, command(own, "w8", "1e400"));
    wrong.put(Refusal.FULL_WIDTH_DIGITS, command(own, "w9", "８０００００"));
    wrong.put(Refusal.NOT_A_NUMBER, command(own, "w10", "八十万"));
    wrong.put(Refusal.NOT_WHOLE_YEN, command(own, "w11", "800000.5"));
    wrong.put(Refusal.ID_MISSING, command(own, "", "800000"));
    wrong.put(Refusal.REPEATED_ID, command(own, "own", "800000"));

    wrong.forEach(this::refusedAndRecorded);

    AuctionView after = desk.view(auction);
    assertEquals(before.sequence() + wrong.size(), after.sequence());
    assertEquals(before.positions(), after.positions());
    assertEquals(before.lowest(), after.lowest());
    assertEquals(before.bids(), after.bids());
    assertEquals(before.end(), after.end());
    assertEquals(
        wrong.size(), wrong.keySet().stream().map(Labels::of).distinct().count(), "own words");
  }

  /** Whether the timer has closed it already or not. */
  @Test
  void aLateBidIsRefusedAndRecordedAndChangesNothingElse() {
    open(MustBeat.LOWEST, 2, Instant.now());
    refusedAndRecorded(Refusal.TOO_LATE, command(sender(1), "late", "800000"));
    assertNull(desk.view(auction).lowest());
  }

  private void refusedAndRecorded(Refusal reason, AuctionCommand command) {
    Receipt receipt = desk.submit(auction, command);
    assertEquals(reason, receipt.refusal());
    LedgerEntry entry = desk.ledger(auction).get((int) receipt.sequence() - 1);
    assertEquals(EntryKind.BID_REFUSED, entry.kind());
    assertEquals(reason.name(), entry.outcome());
    assertEquals(command, entry.command());
  }

  /**
   * Nobody looked after the auctions for a minute, as when the server or the database stood still.
   * Whoever notices first gives the time back: this test, or the server's own timer.
   */
  @Test
  void anOutageMovesTheEndByWhatWasLostWhereTheRulesOfTheAuctionCountIt() throws Exception {
    Instant end = longBeforeTheLimit(ZonedDateTime.now(TokyoTime.ZONE));
    long patient = auction - 1;
    AuctionRules strict = outage(end, Duration.ofSeconds(45));
    desk.open(auction, strict);
    desk.open(patient, outage(end, Duration.ofMinutes(10)));
    bid(0, "a", "900000");

    update("update bidding_attendance set attended_at = current_timestamp - interval '60' second");
    new BidWriters(database, Runnable::run, 10, Duration.ofSeconds(10)).attend();

    List<LedgerEntry> ledger = desk.ledger(auction);
    LedgerEntry resumed = ledger.get(1);
    assertEquals(EntryKind.RESUMED, resumed.kind());
    Instant moved = Instant.parse(resumed.outcome());
    long lost = Duration.between(end, moved).toSeconds();
    assertTrue(lost >= 60 && lost < 600, lost + " seconds given back");
    Receipt next = bid(1, "b", "800000");
    assertNull(next.refusal());
    assertEquals(moved, next.end());
    assertEquals(List.of(), desk.ledger(patient));
    assertEquals(end, desk.view(patient).end());
    assertEquals(
        desk.view(auction).end(), Replay.of(strict, desk.ledger(auction)).end(), "replayed");
  }

  private static AuctionRules outage(Instant end, Duration longestPause) {
    return TrialRules.of(MustBeat.LOWEST, 2, end, Duration.ZERO, longestPause);
  }

  /** In the middle of a day, hours away; the auction has begun a day before. */
  private static Instant longBeforeTheLimit(ZonedDateTime now) {
    boolean morning = now.getHour() >= 8 && now.getHour() < 12;
    ZonedDateTime end = now.with(LocalTime.of(morning ? 15 : 10, 0));
    return (end.isAfter(now) ? end : end.plusDays(1)).toInstant();
  }

  @Test
  void aRepeatedIdGetsTheSameAnswerAndWithOtherContentAnOwnRefusal() {
    open(MustBeat.LOWEST, 2, inHours(10));
    Receipt first = bid(0, "one", "900000");

    Receipt again = bid(0, "one", "900000");
    Receipt other = bid(0, "one", "800000");

    assertEquals(first.sequence(), again.sequence());
    assertEquals(first.hash(), again.hash());
    assertEquals(Refusal.REPEATED_ID, other.refusal());
    assertEquals(2, desk.ledger(auction).size());
    assertEquals(900_000, desk.view(auction).lowest());
  }

  @Test
  void aBidBeforeTheStartOrAfterTheEndIsRefused() {
    open(MustBeat.LOWEST, 1, Instant.now().plus(Duration.ofDays(2)));
    assertEquals(Refusal.NOT_STARTED, bid(0, "early", "900000").refusal());
  }

  @Test
  void anAuctionClosesByItselfAtItsStoredEnd() throws Exception {
    Instant end = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
    open(MustBeat.LOWEST, 1, end, Duration.ZERO);
    bid(0, "a", "900000");
    for (int i = 0; desk.view(auction).phase() == Phase.OPEN; i++) {
      assertTrue(i < 400, "still open long after the end");
      Thread.sleep(50);
    }
    assertEquals(Refusal.TOO_LATE, bid(0, "b", "800000").refusal());
    AuctionView closed = desk.view(auction);
    assertEquals(end, closed.end());
    assertEquals(TrialRules.bidder(0), closed.leader());
    LedgerEntry entry = desk.ledger(auction).get(1);
    assertEquals(EntryKind.CLOSED, entry.kind());
    assertTrue(!entry.time().isBefore(end));
  }

  @Test
  void aSecondServerTakesOverWhereTheFirstStopped() {
    AuctionRules rules = open(MustBeat.LOWEST, 2, inHours(10));
    bid(0, "a", "900000");
    BidDesk second = new BidWriters(database, Runnable::run, 10, Duration.ofSeconds(10));

    Receipt there = second.submit(auction, command(sender(1), "b", "800000"));
    Receipt here = bid(0, "c", "850000");
    Receipt repeated = second.submit(auction, command(sender(0), "a", "900000"));

    assertEquals(2, there.sequence());
    assertNull(there.refusal());
    assertEquals(Refusal.STEP_TOO_SMALL, here.refusal());
    assertEquals(1, repeated.sequence());
    LedgerChain.verify(rules.hash(), desk.ledger(auction));
    assertEquals(second.ledger(auction), desk.ledger(auction));
  }

  @Test
  void whatAnotherServerRecordedIsShownHereToo() throws Exception {
    open(MustBeat.LOWEST, 2, inHours(10));
    assertNull(desk.view(auction).lowest());
    BidDesk second = new BidWriters(database, Runnable::run, 10, Duration.ofSeconds(10));
    second.submit(auction, command(sender(1), "b", "800000"));

    for (int i = 0; desk.view(auction).lowest() == null; i++) {
      assertTrue(i < 400, "the other server's bid is still not shown");
      Thread.sleep(50);
    }
    assertEquals(800_000, desk.view(auction).lowest());
  }

  @Test
  void anAuctionThatWasNeverOpenedIsNotFound() {
    assertThrows(RecordNotFound.class, () -> bid(0, "a", "900000"));
    assertThrows(RecordNotFound.class, () -> desk.view(auction));
  }

  /** The database of these tests saves the time that a real one needs to be sure. */
  @Test
  void aRealAuctionTakesNoBidIntoAPostgresqlThatMayLoseIt() throws Exception {
    boolean postgresql = kind.durable();
    assertEquals(
        postgresql ? List.of("fsync", "synchronous_commit") : List.of(), kind.unsafeSettings());
    if (postgresql) {
      long real = realAuction();
      desk.open(real, TrialRules.of(MustBeat.LOWEST, 1, inHours(10), Duration.ofMinutes(30)));
      assertThrows(BiddingUnsafe.class, () -> desk.submit(real, command(sender(0), "a", "900000")));
      assertEquals(Phase.OPEN, desk.view(real).phase());
      assertEquals(List.of(), desk.ledger(real));
      update("delete from auction where name = 'really'");
    }
  }

  private long realAuction() throws SQLException {
    update(
        "insert into auction (placeholder, rehearsal, fiscal_year, published_at, version, name,"
            + " rules, specification, entered_by, entered_at, changed_by, changed_at)"
            + " select true, false, fiscal_year, published_at, 0, 'really', rules, specification,"
            + " entered_by, entered_at, changed_by, changed_at from auction where id = 1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id from auction where name = 'really'")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void update(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private List<Receipt> bidDown(int bidder, int count) {
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Receipt receipt = bid(bidder, bidder + "-" + i, String.valueOf(1_000_000 - i));
      assertNotNull(receipt.hash());
      assertNull(receipt.refusal());
      receipts.add(receipt);
    }
    return receipts;
  }

  private Receipt bid(int bidder, String id, String amount) {
    return desk.submit(auction, command(sender(bidder), id, amount));
  }

  private static AuctionCommand command(Sender sender, String id, String amount) {
    return AuctionCommand.bid(sender, id, amount, "kW=1850.00", null);
  }

  private static Sender sender(int bidder) {
    return Sender.of(TrialRules.LOT, "account:" + bidder, TrialRules.bidder(bidder));
  }

  private AuctionRules open(MustBeat mustBeat, int bidders, Instant end) {
    return open(mustBeat, bidders, end, Duration.ofMinutes(30));
  }

  private AuctionRules open(MustBeat mustBeat, int bidders, Instant end, Duration window) {
    AuctionRules rules = TrialRules.of(mustBeat, bidders, end, window);
    desk.open(auction, rules);
    return rules;
  }

  private static Instant inHours(int hours) {
    return Instant.now().plus(Duration.ofHours(hours));
  }
}
