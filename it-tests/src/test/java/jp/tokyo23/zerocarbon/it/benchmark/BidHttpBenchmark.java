package jp.tokyo23.zerocarbon.it.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

  private static final int SECONDS = 8;

  /** Until the server's compiler is done with what bids run through. */
  private static final int WARM_UP_SECONDS = 25;

  private static final int[] BIDDERS = {1, 32, 300};
  private static final int MOST = 300;
  private static final int HEAP_MEGABYTES = 1_024;

  /** From bid to bid of one of the most bidders, so that they send 3,000 a second [ns]. */
  private static final long PAUSE = 100_000_000L;

  /** [yen/kWh / 100]; each bid is a hundredth of a yen less. */
  private static final long FIRST_PRICE = 90_000_000L;

  private static final String PRICES_BEFORE =
      "&prices="
          + encoded("type=FIXED\nfuelAdjusted=false\ndemand=1850 TAX_EXCLUDED\nenergy SUMMER 全時間=");
  private static final String PRICES_AFTER =
      encoded(" TAX_EXCLUDED\nenergy OTHER 全時間=17.02 TAX_EXCLUDED");

  private final int port;
  private final Suppliers suppliers;
  private final List<String> cookies = new ArrayList<>();

  private BidHttpBenchmark(int port, Suppliers suppliers) throws Exception {
    this.port = port;
    this.suppliers = suppliers;
    HttpClient http = HttpClient.newHttpClient();
    for (int i = 0; i < MOST; i++) {
      cookies.add(suppliers.signIn(http, port, i));
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
              ServerProcess.onPostgres(
                  home, work.folder().resolve("server"), postgres.port(), HEAP_MEGABYTES);
          HikariDataSource pool = Database.pool(postgres.port(), 2)) {
        new BidHttpBenchmark(server.port(), Suppliers.create(pool, MOST)).measure();
      }
    } finally {
      Files.deleteIfExists(ear);
      Files.deleteIfExists(plain);
    }
  }

  private void measure() throws Exception {
    product(MOST, WARM_UP_SECONDS, 0);
    plain(MOST, WARM_UP_SECONDS, 0);
    for (int bidders : BIDDERS) {
      print(bidders + " bidders, HTTP, ", product(bidders, SECONDS, 0), plain(bidders, SECONDS, 0));
    }
    print(
        MOST + " bidders, HTTP, 3,000 bids/s asked for, ",
        product(MOST, SECONDS, PAUSE),
        plain(MOST, SECONDS, PAUSE));
  }

  private static void print(String name, Bidding product, Bidding plain) {
    String peer = "FOR UPDATE, pool of 30";
    Benchmark.print(name + "[bids/s]", product.perSecond(), peer, plain.perSecond());
    Benchmark.print(name + "p99 [ms]", product.p99Millis(), peer, plain.p99Millis());
    if (product.refused() + plain.refused() > 0) {
      System.out.printf("refused: %d, %d%n", product.refused(), plain.refused());
    }
  }

  private Bidding product(int bidders, int seconds, long pause) throws Exception {
    String auction = "auction=" + suppliers.auction() + "&lot=" + TrialRules.LOT;
    return run(
        "/zerocarbon/renewable/bids",
        cookies.subList(0, bidders),
        (bidder, count) -> auction + bid(count),
        seconds,
        pause);
  }

  private Bidding plain(int bidders, int seconds, long pause) throws Exception {
    String auction = "auction=" + suppliers.auction() + "&bidder=";
    return run(
        "/plain/bids",
        Collections.nCopies(bidders, null),
        (bidder, count) -> auction + bidder + bid(count),
        seconds,
        pause);
  }

  private Bidding run(String path, List<String> cookies, Crowd.Form form, int seconds, long pause)
      throws Exception {
    try (Crowd crowd = new Crowd(port, path, cookies, form)) {
      return crowd.run(seconds, pause);
    }
  }

  private static String bid(int count) {
    String hundredths = Long.toString(FIRST_PRICE - count);
    int yen = hundredths.length() - 2;
    Random random = ThreadLocalRandom.current();
    return "&id="
        + new UUID(random.nextLong(), random.nextLong())
        + PRICES_BEFORE
        + hundredths.substring(0, yen)
        + "."
        + hundredths.substring(yen)
        + PRICES_AFTER;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static WebArchive plainWar() {
    return ShrinkWrap.create(WebArchive.class, "plain.war")
        .addClasses(PlainBidServlet.class, PlainDesk.class, TrialRules.class)
        .addPackage("jp.tokyo23.zerocarbon.renewable.auction.kernel");
  }
}
