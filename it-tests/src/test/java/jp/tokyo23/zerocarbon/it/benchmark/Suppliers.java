package jp.tokyo23.zerocarbon.it.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.it.TrialRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.persistence.bidding.BidWriters;

/** Any number of suppliers with accounts, admitted to an auction with the demonstration's load. */
final class Suppliers {

  private static final String PASSWORD = "load-test-only-2050";
  private static final int ITERATIONS = 1_000; // logging in is not what is measured

  private static final String WHO = "'benchmark', now(), 'benchmark', now()";

  private final DataSource database;
  private final int count;

  private Suppliers(DataSource database, int count) {
    this.database = database;
    this.count = count;
  }

  /** Makes them in the database of a server that has loaded the demonstration. */
  static Suppliers create(DataSource database, int count) throws Exception {
    Suppliers suppliers = new Suppliers(database, count);
    suppliers.organizations();
    suppliers.accounts();
    return suppliers;
  }

  /** Number of a new auction to which all are admitted. */
  long auction() throws Exception {
    AuctionRules rules =
        TrialRules.of(
            MustBeat.OWN_LAST, count, Instant.now().plusSeconds(36_000), Duration.ofMinutes(30));
    long auction =
        key(
            "insert into auction (placeholder, rehearsal, fiscal_year, published_at, version, name,"
                + " rules, specification, entered_by, entered_at, changed_by, changed_at)"
                + " select true, true, fiscal_year, now(), 0, 'benchmark', ?, specification, "
                + WHO
                + " from auction where specification is not null order by id limit 1 returning id",
            rules.canonical());
    update(
        "insert into supplier_registration (placeholder, auction_id, organization_id, version,"
            + " number, state, entered_by, entered_at, changed_by, changed_at)"
            + " select true, "
            + auction
            + ", id, 0, '事業者' || substring(name from 6), 'ADMITTED', "
            + WHO
            + " from organization where name like 'load %'");
    new BidWriters(database, Runnable::run, 1, Duration.ofSeconds(10)).open(auction, rules);
    return auction;
  }

  /** The session cookie of a supplier who has just signed in. */
  String signIn(HttpClient http, int port, int number) throws Exception {
    HttpRequest page = HttpRequest.newBuilder(uri(port, "/zerocarbon/index.xhtml")).build();
    String before =
        cookie(
            http.send(page, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow());
    var answer =
        http.send(
            HttpRequest.newBuilder(uri(port, "/zerocarbon/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", before)
                .POST(
                    BodyPublishers.ofString(
                        "j_username=load" + (number + 1) + "&j_password=" + PASSWORD))
                .build(),
            BodyHandlers.discarding());
    return answer.headers().firstValue("Set-Cookie").map(Suppliers::cookie).orElse(before);
  }

  private void organizations() throws Exception {
    update(
        "insert into organization (placeholder, version, name, kind, entered_by, entered_at,"
            + " changed_by, changed_at) select true, 0, 'load ' || i, 'SUPPLIER', "
            + WHO
            + " from generate_series(1, "
            + count
            + ") i");
  }

  private void accounts() throws Exception {
    byte[] salt = new byte[24];
    new SecureRandom().nextBytes(salt);
    byte[] hash =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
            .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, ITERATIONS, 512))
            .getEncoded();
    update(
        "insert into account (enabled, password_iterations, placeholder, version, login,"
            + " department, display_name, role, organization_id, password_hash, password_salt,"
            + " entered_by, entered_at, changed_by, changed_at)"
            + " select true, "
            + ITERATIONS
            + ", true, 0, replace(name, ' ', ''), 'benchmark', name, 'SUPPLIER', id, ?, ?, "
            + WHO
            + " from organization where name like 'load %'",
        Base64.getEncoder().encodeToString(hash),
        Base64.getEncoder().encodeToString(salt));
  }

  private void update(String sql, String... values) throws Exception {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      statement.executeUpdate();
    }
  }

  private long key(String sql, String... values) throws Exception {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void fill(PreparedStatement statement, String... values) throws Exception {
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
  }

  private static String cookie(String header) {
    return header.substring(0, header.indexOf(';'));
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
