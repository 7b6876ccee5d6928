package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;

/**
 * H2 runs inside this process, so its clock is Java's; its own current_timestamp stands still at
 * the begin of the transaction, which is before the lock.
 */
class H2Tables extends LedgerTables {

  private static final String LOCK =
      "select last_sequence, last_hash from auction_head where auction_id = ? for update";

  private static final String APPEND =
      "insert into auction_ledger (" + COLUMNS + ") values (?" + ", ?".repeat(15) + ")";

  @Override
  Head lock(Connection connection, long auction) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LOCK)) {
      select.setLong(1, auction);
      try (ResultSet row = select.executeQuery()) {
        require(row, auction);
        return new Head(
            row.getLong(1),
            row.getString(2),
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
      }
    }
  }

  @Override
  void requireDurability(Connection connection, long auction) throws SQLException {
    // no real auction is ever published on it
  }

  @Override
  void append(Connection connection, long auction, List<LedgerEntry> entries) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
      for (LedgerEntry entry : entries) {
        insert.setLong(1, auction);
        insert.setLong(2, entry.sequence());
        insert.setObject(3, utc(entry.time()));
        for (int i = 0; i < TEXTS.size(); i++) {
          insert.setString(4 + i, TEXTS.get(i).apply(entry));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
