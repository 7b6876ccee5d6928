package jp.tokyo23.zerocarbon.it.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import jp.tokyo23.zerocarbon.it.TrialRules;
import jp.tokyo23.zerocarbon.it.crash.Database;
import jp.tokyo23.zerocarbon.it.crash.DurablePostgres;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Durable bids a second end to end: signed-in suppliers, each with a session and a connection, post
 * prices to the delivered EAR, against a servlet of the plain design in the same server.
 */
public final class BidHttpBenchmark {

  private static final int PORT = 18_180;
  private static final int SECONDS = 8;
  private static final int[] BIDDERS = {1, 32, 300};
  private static final int MOST = 300;

  /** [yen/kWh / 1000]; ten less is a hundredth of a yen less. */
  private static final long FIRST_PRICE = 900_000_000L;

  private final Suppliers suppliers;
  private final String[] cookies = new String[MOST];

  private BidHttpBenchmark(int port, Suppliers suppliers) throws Exception {
    this.suppliers = suppliers;
    HttpClient http = HttpClient.newHttpClient();
    for (int i = 0; i < MOST; i++) {
      cookies[i] = suppliers.signIn(http, port, i);
    }
  }

  /** Expects the prepared server and the EAR. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Path deployments = home.resolve("standalone/deployments");
    Path ear = deployments.resolve("zerocarbon.ear");
    Path plain = deployments.resolve("plain.war");
    try (Workplace work = Workplace.create("zerocarbon-http");
        DurablePostgres postgres = DurablePostgres.start(work.folder().resolve("data"))) {
      Files.copy(Path.of(arguments[1]), ear, StandardCopyOption.REPLACE_EXISTING);
      plainWar().as(ZipExporter.class).exportTo(plain.toFile(), true);
      try (ServerProcess server =
              ServerProcess.start(
                  home,
                  "zerocarbon-postgresql.xml",
                  work.folder().resolve("server"),
                  PORT,
                  "/zerocarbon/login.xhtml",
                  "-Dzerocarbon.db.url=jdbc:postgresql://127.0.0.1:"
                      + postgres.port()
                      + "/postgres",
                  "-Dzerocarbon.db.user=postgres");
          HikariDataSource pool = Database.pool(postgres.port(), 2)) {
        new BidHttpBenchmark(server.port(), Suppliers.create(pool, MOST)).measure();
      }
    } finally {
      Files.deleteIfExists(ear);
      Files.deleteIfExists(plain);
    }
  }

  private void measure() throws Exception {
    product(32, 10); // warm-up
    for (int bidders : BIDDERS) {
      Bidding product = product(bidders, SECONDS);
      Bidding plain = plain(bidders);
      String name = bidders + " bidders, HTTP, ";
      String peer = "FOR UPDATE, pool of 30";
      Benchmark.print(name + "[bids/s]", product.perSecond(), peer, plain.perSecond());
      Benchmark.print(name + "p99 [ms]", product.p99Millis(), peer, plain.p99Millis());
      if (product.refused() + plain.refused() > 0) {
        System.out.printf("refused: %d, %d%n", product.refused(), plain.refused());
      }
    }
  }

  private Bidding product(int bidders, int seconds) throws Exception {
    long auction = suppliers.auction();
    return run(
        bidders,
        seconds,
        "/zerocarbon/renewable/bids",
        cookies,
        bidder -> "auction=" + auction + "&lot=" + TrialRules.LOT);
  }

  private Bidding plain(int bidders) throws Exception {
    long auction = suppliers.auction();
    return run(
        bidders,
        SECONDS,
        "/plain/bids",
        new String[MOST],
        bidder -> "auction=" + auction + "&bidder=" + bidder);
  }

  private interface Form {
    String of(int bidder);
  }

  private static Bidding run(int bidders, int seconds, String path, String[] cookies, Form form)
      throws Exception {
    RawHttp[] connections = new RawHttp[bidders];
    try {
      for (int i = 0; i < bidders; i++) {
        connections[i] = new RawHttp(PORT, path, cookies[i]);
      }
      return Bidding.run(
          bidders,
          seconds,
          FIRST_PRICE,
          (bidder, price) ->
              connections[bidder]
                  .post(form.of(bidder) + "&id=" + UUID.randomUUID() + "&prices=" + prices(price))
                  .startsWith("{\"accepted\":true"));
    } finally {
      for (RawHttp each : connections) {
        if (each != null) {
          each.close();
        }
      }
    }
  }

  private static String prices(long price) throws IOException {
    String summer = String.format("%d.%02d", price / 1_000, price % 1_000 / 10);
    return URLEncoder.encode(
        "type=FIXED\nfuelAdjusted=false\ndemand=1850 TAX_EXCLUDED\nenergy SUMMER 全時間="
            + summer
            + " TAX_EXCLUDED\nenergy OTHER 全時間=17.02 TAX_EXCLUDED",
        StandardCharsets.UTF_8);
  }

  private static WebArchive plainWar() {
    return ShrinkWrap.create(WebArchive.class, "plain.war")
        .addClasses(PlainBidServlet.class, PlainDesk.class, TrialRules.class)
        .addPackage("jp.tokyo23.zerocarbon.renewable.auction.kernel");
  }
}
