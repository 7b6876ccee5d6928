package jp.tokyo23.zerocarbon.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.it.TrialRules;
import jp.tokyo23.zerocarbon.it.crash.Call.Answer;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionState;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerChain;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Replay;
import jp.tokyo23.zerocarbon.renewable.persistence.bidding.BidWriters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the bidding server, the database or both with SIGKILL while eight people bid, and holds
 * what they were told against the ledger. Five times in every run; {@code -Pnightly} does it two
 * hundred times.
 */
class CrashTest {

  private static final int CRASHES = Integer.getInteger("zerocarbon.crashes", 5);
  private static final int BIDDERS = 8;
  private static final long FIRST_AMOUNT = 1_000_000_000_000L;

  private final SplittableRandom random = new SplittableRandom(seed());
  private final ExecutorService people = Executors.newFixedThreadPool(BIDDERS);
  private final List<Call> all = new ArrayList<>();

  @TempDir private Path work;

  @Test
  void noAnsweredBidIsLostDoubledOrReorderedWhenServerOrDatabaseIsKilled() throws Exception {
    try (DurablePostgres postgres = DurablePostgres.start(work.resolve("data"))) {
      Database.migrate(postgres.dataSource());
      Path log = work.resolve("server.log");
      try (KillableServer server = new KillableServer(postgres.port(), log)) {
        for (int i = 1; i <= CRASHES; i++) {
          crash(i, postgres, server);
        }
      }
    } finally {
      people.shutdownNow();
    }
    long unknown = all.stream().filter(call -> call.answer() == Answer.UNKNOWN).count();
    System.out.printf(
        "%d crashes, %d calls, %d of unknown outcome%n", CRASHES, all.size(), unknown);
    assertTrue(unknown > 0, "no call was under way at any crash");
  }

  private void crash(int number, DurablePostgres postgres, KillableServer server) throws Exception {
    AuctionRules rules =
        TrialRules.of(
            random.nextBoolean() ? MustBeat.LOWEST : MustBeat.OWN_LAST,
            BIDDERS,
            Instant.now().plusSeconds(36_000),
            Duration.ofMinutes(30));
    try (HikariDataSource pool = Database.pool(postgres.port(), 1)) {
      new BidWriters(pool, Runnable::run, 1, Duration.ofSeconds(1)).open(number, rules);
    }
    AtomicLong next = new AtomicLong(FIRST_AMOUNT);
    boolean[] over = {false};
    List<Future<List<Call>>> bidders =
        IntStream.range(0, BIDDERS)
            .mapToObj(
                i ->
                    people.submit(
                        new Bidder(
                            number,
                            TrialRules.bidder(i),
                            next,
                            server::port,
                            () -> {
                              synchronized (over) {
                                return over[0];
                              }
                            })))
            .toList();
    awaitBids(next, FIRST_AMOUNT - random.nextInt(50, 1_500));
    kill(number, postgres, server);
    awaitBids(next, next.get() - 200);
    synchronized (over) {
      over[0] = true;
    }
    List<Call> calls = new ArrayList<>();
    for (Future<List<Call>> bidder : bidders) {
      calls.addAll(bidder.get());
    }
    all.addAll(calls);
    verify(number, rules, calls, postgres);
  }

  private void kill(int number, DurablePostgres postgres, KillableServer server) throws Exception {
    switch (number % 3) {
      case 0 -> {
        server.kill();
        postgres.kill();
        postgres.restart();
        server.restart();
      }
      case 1 -> server.restart();
      default -> {
        postgres.kill();
        postgres.restart();
      }
    }
  }

  private void verify(int auction, AuctionRules rules, List<Call> calls, DurablePostgres postgres) {
    List<LedgerEntry> ledger;
    try (HikariDataSource pool = Database.pool(postgres.port(), 1)) {
      ledger = new BidWriters(pool, Runnable::run, 1, Duration.ofSeconds(1)).ledger(auction);
    }
    LedgerChain.verify(rules.hash(), ledger);
    AuctionState state = Replay.of(rules, ledger);
    List<Accepted> accepted =
        ledger.stream()
            .filter(entry -> entry.kind() == EntryKind.BID_ACCEPTED)
            .map(
                entry ->
                    new Accepted(
                        entry.sequence(),
                        entry.command().clientId(),
                        Long.parseLong(entry.command().amount())))
            .collect(Collectors.toList());
    Optional<String> winner =
        accepted.stream()
            .filter(bid -> bid.amount() == state.view().lowest())
            .map(Accepted::bidId)
            .findFirst();
    assertEquals(List.of(), BidChecker.check(calls, accepted, winner), () -> "crash " + auction);
  }

  /** Bids go on while this waits; it is bounded by the time that a restart may take. */
  private static void awaitBids(AtomicLong next, long below) throws InterruptedException {
    for (int i = 0; next.get() > below; i++) {
      assertTrue(i < 60_000, "nobody can bid any more");
      Thread.sleep(1);
    }
  }

  private static long seed() {
    long seed = Long.getLong("zerocarbon.seed", System.nanoTime());
    System.out.println("seed " + seed);
    return seed;
  }
}
