package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Interruption;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * The two tables of bidding. What PostgreSQL and H2 do differently, taking the lock with the time
 * and adding many entries at once, stands in a subclass each.
 */
abstract class LedgerTables {

  static final String COLUMNS =
      "auction_id, sequence, recorded_at, kind, lot, account, signed_in, bidder, client_id,"
          + " accepted_id, amount, floor, content, fault, outcome, hash";

  /** The columns after the first three, in the order of {@link #COLUMNS}. */
  static final List<Function<LedgerEntry, String>> TEXTS =
      List.of(
          entry -> entry.kind().name(),
          entry -> entry.command().lot(),
          entry -> entry.command().account(),
          entry -> entry.command().signedIn(),
          entry -> entry.command().bidder(),
          entry -> entry.command().clientId(),
          LedgerTables::acceptedId,
          entry -> entry.command().amount(),
          entry -> entry.command().floor(),
          entry -> entry.command().content(),
          LedgerTables::fault,
          LedgerEntry::outcome,
          LedgerEntry::hash);

  private static final int FETCH = 5_000;

  /** The tables as the database behind the connection needs them. */
  static LedgerTables of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return "PostgreSQL".equals(product) ? new PostgresTables() : new H2Tables();
  }

  /** Waits for the auction's lock, holds it until the end of the transaction. */
  abstract Head lock(Connection connection, long auction) throws SQLException;

  /**
   * Makes sure that the database keeps what it acknowledges, if the auction is a real one.
   *
   * @throws jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe when it does not
   */
  abstract void requireDurability(Connection connection, long auction) throws SQLException;

  abstract void append(Connection connection, long auction, List<LedgerEntry> entries)
      throws SQLException;

  void begin(Connection connection, long auction, AuctionRules rules) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into auction_head (auction_id, last_sequence, closes_at, last_hash, rules)"
                + " values (?, 0, ?, ?, ?)")) {
      insert.setLong(1, auction);
      insert.setObject(2, utc(rules.end()));
      insert.setString(3, rules.hash());
      insert.setString(4, rules.canonical());
      insert.executeUpdate();
    }
  }

  AuctionRules rules(Connection connection, long auction) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select rules from auction_head where auction_id = ?")) {
      select.setLong(1, auction);
      try (ResultSet row = select.executeQuery()) {
        require(row, auction);
        return AuctionRules.parse(row.getString(1));
      }
    }
  }

  /**
   * @param closesAt null when the auction is not open any more
   */
  void moveHead(Connection connection, long auction, LedgerEntry last, Instant closesAt)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update auction_head set last_sequence = ?, last_hash = ?, closes_at = ?"
                + " where auction_id = ?")) {
      update.setLong(1, last.sequence());
      update.setString(2, last.hash());
      update.setObject(3, closesAt == null ? null : utc(closesAt));
      update.setLong(4, auction);
      update.executeUpdate();
    }
  }

  /** All entries in order. */
  List<LedgerEntry> read(Connection connection, long auction, String firstHash)
      throws SQLException {
    List<LedgerEntry> entries = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select " + COLUMNS + " from auction_ledger where auction_id = ? order by sequence")) {
      select.setLong(1, auction);
      select.setFetchSize(FETCH);
      try (ResultSet row = select.executeQuery()) {
        String previous = firstHash;
        while (row.next()) {
          LedgerEntry entry = entry(row, previous);
          entries.add(entry);
          previous = entry.hash();
        }
      }
    }
    return entries;
  }

  /** Auctions whose stored end has come by the clock of the database. */
  List<Long> due(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select auction_id from auction_head where closes_at <= current_timestamp");
        ResultSet row = select.executeQuery()) {
      return ids(row);
    }
  }

  /**
   * The time since somebody last looked after the auctions; holds the lock under which {@link
   * #attended} tells that somebody does again.
   */
  Interruption unattended(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select attended_at, current_timestamp from bidding_attendance for update");
        ResultSet row = select.executeQuery()) {
      row.next();
      return new Interruption(
          row.getObject(1, OffsetDateTime.class).toInstant(),
          row.getObject(2, OffsetDateTime.class).toInstant());
    }
  }

  void attended(Connection connection, Instant until) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update bidding_attendance set attended_at = ?")) {
      update.setObject(1, utc(until));
      update.executeUpdate();
    }
  }

  /** Auctions that are not closed and had not come to their end at this time. */
  List<Long> openAt(Connection connection, Instant time) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select auction_id from auction_head where closes_at > ?")) {
      select.setObject(1, utc(time));
      try (ResultSet row = select.executeQuery()) {
        return ids(row);
      }
    }
  }

  private static List<Long> ids(ResultSet row) throws SQLException {
    List<Long> auctions = new ArrayList<>();
    while (row.next()) {
      auctions.add(row.getLong(1));
    }
    return auctions;
  }

  static void require(ResultSet row, long auction) throws SQLException {
    if (!row.next()) {
      throw new RecordNotFound(auction);
    }
  }

  static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  /** The client's id of an entry that carried something out; null for every other. */
  private static String acceptedId(LedgerEntry entry) {
    return switch (entry.kind()) {
      case BID_ACCEPTED, AUTO_BID_DEPOSITED, WITHDRAWN -> entry.command().clientId();
      default -> null;
    };
  }

  private static String fault(LedgerEntry entry) {
    Refusal fault = entry.command().fault();
    return fault == null ? null : fault.name();
  }

  private static LedgerEntry entry(ResultSet row, String previousHash) throws SQLException {
    EntryKind kind = EntryKind.valueOf(row.getString("kind"));
    return new LedgerEntry(
        row.getLong("sequence"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        kind,
        command(row, kind),
        row.getString("outcome"),
        previousHash,
        row.getString("hash"));
  }

  private static AuctionCommand command(ResultSet row, EntryKind kind) throws SQLException {
    String fault = row.getString("fault");
    return new AuctionCommand(
        kind.command(),
        row.getString("lot"),
        row.getString("account"),
        row.getString("signed_in"),
        row.getString("bidder"),
        row.getString("client_id"),
        row.getString("amount"),
        row.getString("floor"),
        row.getString("content"),
        fault == null ? null : Refusal.valueOf(fault));
  }
}
