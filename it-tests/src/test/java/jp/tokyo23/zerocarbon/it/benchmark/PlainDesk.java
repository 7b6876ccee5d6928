package jp.tokyo23.zerocarbon.it.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;

/**
 * What one would write first: each bid locks the auction's row, adds its entry to the same ledger
 * with the same chain, moves the head and commits. It judges nothing, which favours it.
 */
final class PlainDesk {

  private PlainDesk() {}

  static boolean submit(Connection connection, long auction, AuctionCommand command)
      throws Exception {
    connection.setAutoCommit(false);
    LedgerEntry entry;
    try (PreparedStatement lock =
        connection.prepareStatement(
            "select last_sequence, last_hash, clock_timestamp() from auction_head"
                + " where auction_id = ? for update")) {
      lock.setLong(1, auction);
      try (ResultSet row = lock.executeQuery()) {
        row.next();
        entry =
            chained(
                new LedgerEntry(
                    row.getLong(1) + 1,
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    EntryKind.BID_ACCEPTED,
                    command,
                    "",
                    row.getString(2),
                    ""));
      }
    }
    insert(connection, auction, entry);
    try (PreparedStatement head =
        connection.prepareStatement(
            "update auction_head set last_sequence = ?, last_hash = ? where auction_id = ?")) {
      head.setLong(1, entry.sequence());
      head.setString(2, entry.hash());
      head.setLong(3, auction);
      head.executeUpdate();
    }
    connection.commit();
    return true;
  }

  private static void insert(Connection connection, long auction, LedgerEntry entry)
      throws Exception {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into auction_ledger (auction_id, sequence, recorded_at, kind, lot, account,"
                + " signed_in, bidder, client_id, accepted_id, amount, floor, content, outcome,"
                + " hash) values (?, ?, now(), ?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', ?)")) {
      AuctionCommand command = entry.command();
      insert.setLong(1, auction);
      insert.setLong(2, entry.sequence());
      insert.setString(3, entry.kind().name());
      insert.setString(4, command.lot());
      insert.setString(5, command.account());
      insert.setString(6, command.signedIn());
      insert.setString(7, command.bidder());
      insert.setString(8, command.clientId());
      insert.setString(9, command.clientId());
      insert.setString(10, command.amount());
      insert.setString(11, command.content());
      insert.setString(12, entry.hash());
      insert.executeUpdate();
    }
  }

  private static LedgerEntry chained(LedgerEntry open) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(open.canonical().getBytes(StandardCharsets.UTF_8));
    return new LedgerEntry(
        open.sequence(),
        open.time(),
        open.kind(),
        open.command(),
        open.outcome(),
        open.previousHash(),
        HexFormat.of().formatHex(hash));
  }
}
