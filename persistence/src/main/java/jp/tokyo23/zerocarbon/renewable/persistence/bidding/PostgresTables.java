package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;

/** One round trip for the lock with the time, one for any number of entries. */
final class PostgresTables extends LedgerTables {

  /** The clock is read from what the lock has let through, so never before it. */
  private static final String LOCK =
      "with head as materialized (select last_sequence, last_hash from auction_head"
          + " where auction_id = ? for update)"
          + " select last_sequence, last_hash, clock_timestamp() from head";

  private static final String APPEND =
      "insert into auction_ledger ("
          + COLUMNS
          + ") select ?, * from unnest(?::bigint[], ?::timestamptz[]"
          + ", ?::varchar[]".repeat(13)
          + ")";

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
  void append(Connection connection, long auction, List<LedgerEntry> entries) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setLong(1, auction);
      insert.setArray(2, column(connection, "bigint", entries, LedgerEntry::sequence));
      insert.setArray(3, column(connection, "timestamptz", entries, e -> e.time().toString()));
      for (int i = 0; i < TEXTS.size(); i++) {
        insert.setArray(4 + i, column(connection, "varchar", entries, TEXTS.get(i)));
      }
      insert.executeUpdate();
    }
  }

  private static <T> Array column(
      Connection connection, String type, List<LedgerEntry> entries, Function<LedgerEntry, T> value)
      throws SQLException {
    return connection.createArrayOf(type, entries.stream().map(value).toArray());
  }
}
