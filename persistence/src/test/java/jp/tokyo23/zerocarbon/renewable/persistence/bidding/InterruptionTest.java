package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Phase;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open auctions after a time in which no server looked after them, over H2 in memory. */
class InterruptionTest {

  private static final long RUNNING = 1;
  private static final long ENDED_MEANWHILE = 2;
  private static final long PATIENT = 3;

  /** Long after now, long before a latest close, and begun long ago: it lasts a day. */
  private final Instant end = end(ZonedDateTime.now(ZoneId.of("Asia/Tokyo")));

  private final JdbcDataSource h2 = new JdbcDataSource();
  private BidWriters desk;

  @BeforeEach
  void openAuctions() {
    h2.setUrl("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(h2).locations("classpath:db/migration").load().migrate();
    desk = new BidWriters(h2, Runnable::run, 10, Duration.ofSeconds(10));
    desk.open(RUNNING, Rules.until(end));
    desk.open(ENDED_MEANWHILE, Rules.until(Instant.now().minusSeconds(60)));
  }

  @Test
  void openAuctionsGetTheLostTimeBackBeforeAnyIsClosed() throws SQLException {
    attendedLast("10");

    desk.attend();
    desk.closeDue();

    LedgerEntry resumed = desk.ledger(RUNNING).get(0);
    assertEquals(EntryKind.RESUMED, resumed.kind());
    Duration moved = Duration.between(end, desk.view(RUNNING).end());
    assertEquals(10, moved.toMinutes());
    assertEquals(Phase.OPEN, desk.view(ENDED_MEANWHILE).phase());
    assertTrue(desk.view(ENDED_MEANWHILE).end().isAfter(Instant.now()));
  }

  @Test
  void whatAnInterruptionIsStandsInTheRulesOfEachAuction() throws SQLException {
    desk.open(PATIENT, Rules.until(end, Duration.ofMinutes(20)));
    attendedLast("10");
    desk.attend();
    assertEquals(1, desk.ledger(RUNNING).size());
    assertEquals(List.of(), desk.ledger(PATIENT));

    attendedLast("21");
    desk.attend();
    assertEquals(1, desk.ledger(PATIENT).size());
    assertEquals(21, Duration.between(end, desk.view(PATIENT).end()).toMinutes());
  }

  @Test
  void itIsToldOnce() throws SQLException {
    attendedLast("10");
    desk.attend();
    List<LedgerEntry> once = desk.ledger(RUNNING);
    desk.attend();
    assertEquals(once, desk.ledger(RUNNING));
  }

  @Test
  void aShortPauseMovesNothingAndTheAuctionThatIsDueCloses() throws SQLException {
    attendedLast("0.3");
    desk.attend();
    desk.closeDue();
    assertEquals(List.of(), desk.ledger(RUNNING));
    assertFalse(desk.view(ENDED_MEANWHILE).phase() == Phase.OPEN);
  }

  private static Instant end(ZonedDateTime now) {
    boolean morning = now.getHour() >= 8 && now.getHour() < 12;
    ZonedDateTime end = now.with(LocalTime.of(morning ? 15 : 10, 0));
    return (end.isAfter(now) ? end : end.plusDays(1)).toInstant();
  }

  private void attendedLast(String minutesAgo) throws SQLException {
    try (Connection connection = h2.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update bidding_attendance set attended_at = dateadd(second, -60 * "
              + minutesAgo
              + ", current_timestamp)");
    }
  }
}
