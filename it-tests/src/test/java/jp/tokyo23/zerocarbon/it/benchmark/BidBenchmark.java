package jp.tokyo23.zerocarbon.it.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import jp.tokyo23.zerocarbon.it.TrialRules;
import jp.tokyo23.zerocarbon.it.crash.Database;
import jp.tokyo23.zerocarbon.it.crash.DurablePostgres;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.renewable.persistence.bidding.BidWriters;

/**
 * Durable bids a second in one auction on PostgreSQL with fsync, at the engine: the product's
 * writer against a transaction a bid, with a connection a bidder and with a pool of 30.
 */
public final class BidBenchmark {

  private static final int SECONDS = 6;
  private static final int POOL = 30;
  private static final int[] BIDDERS = {1, 32, 300};

  /** Prices of two seasons and three bands, as a supplier's form sends them. */
  private static final String PRICES =
      "kW=1850.00;summer.day=18.21;summer.peak=20.47;summer.night=14.03;other.day=17.02;"
          + "other.peak=17.02;other.night=13.55;fuel=none;premium=0.60";

  private final DurablePostgres postgres;
  private long auction;

  private BidBenchmark(DurablePostgres postgres) {
    this.postgres = postgres;
  }

  public static void main(String[] arguments) throws Exception {
    try (Workplace work = Workplace.create("zerocarbon-bids");
        DurablePostgres postgres = DurablePostgres.start(work.folder())) {
      Database.migrate(postgres.dataSource());
      BidBenchmark benchmark = new BidBenchmark(postgres);
      benchmark.writer(32, 4); // warm-up
      for (int bidders : BIDDERS) {
        Bidding writer = benchmark.writer(bidders, SECONDS);
        print(bidders, writer, "FOR UPDATE, a connection each", benchmark.plain(bidders));
        print(bidders, writer, "FOR UPDATE, pool of 30", benchmark.pooled(bidders));
      }
    }
  }

  private static void print(int bidders, Bidding writer, String peer, Bidding other) {
    String name = bidders + " bidders, engine, ";
    Benchmark.print(name + "[bids/s]", writer.perSecond(), peer, other.perSecond());
    Benchmark.print(name + "p99 [ms]", writer.p99Millis(), peer, other.p99Millis());
  }

  private Bidding writer(int bidders, int seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (HikariDataSource pool = Database.pool(postgres.port(), 4)) {
      BidWriters desk = new BidWriters(pool, threads, 2_000, Duration.ofSeconds(10));
      long id = open(bidders);
      Bidding result =
          Bidding.run(
              bidders,
              seconds,
              (bidder, amount) -> desk.submit(id, command(bidder, amount)).accepted());
      if (result.refused() > 0) {
        System.out.printf("refused: %d%n", result.refused());
      }
      return result;
    } finally {
      threads.shutdown();
    }
  }

  /** Every bidder keeps a connection of its own, open before the time runs. */
  private Bidding plain(int bidders) throws Exception {
    Connection[] own = new Connection[bidders];
    try {
      for (int i = 0; i < bidders; i++) {
        own[i] = postgres.dataSource().getConnection();
      }
      long id = open(bidders);
      return Bidding.run(
          bidders,
          SECONDS,
          (bidder, amount) -> PlainDesk.submit(own[bidder], id, command(bidder, amount)));
    } finally {
      for (Connection each : own) {
        if (each != null) {
          each.close();
        }
      }
    }
  }

  private Bidding pooled(int bidders) throws Exception {
    try (HikariDataSource pool = Database.pool(postgres.port(), POOL, 60_000)) {
      long id = open(bidders);
      return Bidding.run(
          bidders,
          SECONDS,
          (bidder, amount) -> {
            try (Connection connection = pool.getConnection()) {
              return PlainDesk.submit(connection, id, command(bidder, amount));
            }
          });
    }
  }

  private long open(int bidders) {
    try (HikariDataSource pool = Database.pool(postgres.port(), 1)) {
      BidWriters desk = new BidWriters(pool, Runnable::run, 1, Duration.ofSeconds(10));
      desk.open(
          ++auction,
          TrialRules.of(
              MustBeat.OWN_LAST,
              bidders,
              Instant.now().plusSeconds(36_000),
              Duration.ofMinutes(30)));
      return auction;
    }
  }

  private static AuctionCommand command(int bidder, long amount) {
    Sender sender = Sender.of(TrialRules.LOT, "account:" + bidder, TrialRules.bidder(bidder));
    Random random = ThreadLocalRandom.current(); // no queue before the source of better ones
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    return AuctionCommand.bid(sender, id, Long.toString(amount), PRICES, null);
  }
}
