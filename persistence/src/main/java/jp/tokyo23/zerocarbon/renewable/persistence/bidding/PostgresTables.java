package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.shared.persistence.BinaryCopy;

/** One round trip for the lock with the time, one copy for any number of entries. */
final class PostgresTables extends LedgerTables {

  /** The clock is read from what the lock has let through, so never before it. */
  private static final String LOCK =
      "with head as materialized (select last_sequence, last_hash from auction_head"
          + " where auction_id = ? for update)"
          + " select last_sequence, last_hash, clock_timestamp() from head";

  private static final int FIELDS = 3 + TEXTS.size();

  /** From which PostgreSQL counts its microseconds. */
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  @Override
  Head lock(Connection connection, long auction) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LOCK)) {
      select.setLong(1, auction);
      try (ResultSet row = select.executeQuery()) {
        require(row, auction);
        return new Head(
            row.getLong(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant());
      }
    }
  }

  @Override
  void requireDurability(Connection connection, long auction) throws SQLException {
    List<String> off = DurabilitySettings.off(connection);
    if (!off.isEmpty() && real(connection, auction)) {
      throw new BiddingUnsafe(auction, off);
    }
  }

  private static boolean real(Connection connection, long auction) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from auction where id = ? and not rehearsal")) {
      select.setLong(1, auction);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  void append(Connection connection, long auction, List<LedgerEntry> entries) throws SQLException {
    BinaryCopy copy = new BinaryCopy(connection, "auction_ledger", COLUMNS);
    try {
      for (LedgerEntry entry : entries) {
        copy.row(FIELDS);
        copy.number(auction);
        copy.number(entry.sequence());
        copy.number(ChronoUnit.MICROS.between(EPOCH, entry.time()));
        for (Function<LedgerEntry, String> text : TEXTS) {
          copy.text(text.apply(entry));
        }
      }
      copy.end();
    } finally {
      copy.abandon();
    }
  }
}
