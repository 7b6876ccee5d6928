package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingBusy;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingInterrupted;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionState;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Auctioneer;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Judgement;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Phase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Replay;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * The writer of one auction: takes all that waits, judges it under the auction's lock, and commits
 * once (group commit). At most one thread works for it at a time.
 *
 * <p>Its memory of the auction counts only while the ledger ends where the memory does. After a
 * restart, a lost connection or another server's entry it is made anew from the ledger.
 */
final class BidWriter {

  private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

  private final long auction;
  private final DataSource database;
  private final LedgerTables tables;
  private final DatabaseClock clock;
  private final Executor executor;
  private final BlockingQueue<Waiting> queue;
  private final AtomicBoolean working = new AtomicBoolean();

  /** Seen by the working thread alone; null when it must be read. */
  private AuctionState state;

  private Instant lastTime;
  private boolean safe;
  private volatile AuctionView durable;
  private volatile long seenAt;

  BidWriter(
      long auction,
      DataSource database,
      LedgerTables tables,
      DatabaseClock clock,
      Executor executor,
      int capacity) {
    this.auction = auction;
    this.database = database;
    this.tables = tables;
    this.clock = clock;
    this.executor = executor;
    this.queue = new ArrayBlockingQueue<>(capacity);
  }

  /**
   * @param command null to have the state read alone
   */
  CompletableFuture<Receipt> submit(AuctionCommand command) {
    Waiting waiting = new Waiting(command, new CompletableFuture<>());
    if (!queue.offer(waiting)) {
      throw new BiddingBusy(auction);
    }
    wake();
    return waiting.answer;
  }

  /** The state after the last commit; null before the first. */
  AuctionView durable() {
    return durable;
  }

  /** Has the ledger looked at when it was not for a second: another server may have written. */
  void keepFresh() {
    long now = System.nanoTime();
    if (now - seenAt > FRESH && queue.isEmpty()) {
      seenAt = now; // those who ask meanwhile are content
      submit(null);
    }
  }

  private void wake() {
    if (!queue.isEmpty() && working.compareAndSet(false, true)) {
      try {
        executor.execute(this::work);
      } catch (RejectedExecutionException full) {
        working.set(false);
        refuse(new BiddingBusy(auction));
      }
    }
  }

  private void work() {
    List<Waiting> batch = new ArrayList<>(queue.size());
    queue.drainTo(batch);
    try {
      write(batch);
    } finally {
      working.set(false);
      wake();
    }
  }

  private void write(List<Waiting> batch) {
    List<Receipt> receipts;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      receipts = record(connection, batch);
    } catch (SQLException | RuntimeException broken) {
      state = null;
      fail(batch, broken);
      return;
    }
    durable = state.view();
    seenAt = System.nanoTime();
    for (int i = 0; i < receipts.size(); i++) {
      batch.get(i).answer.complete(receipts.get(i));
    }
  }

  private List<Receipt> record(Connection connection, List<Waiting> batch) throws SQLException {
    try {
      Head head = tables.lock(connection, auction);
      clock.read(head.now());
      remember(connection, head);
      requireDurability(connection, batch);
      List<LedgerEntry> entries = new ArrayList<>(batch.size());
      List<Receipt> receipts = judge(batch, head.now(), entries);
      if (!entries.isEmpty()) {
        tables.append(connection, auction, entries);
        LedgerEntry last = entries.get(entries.size() - 1);
        tables.moveHead(connection, auction, last, closesAt());
      }
      connection.commit();
      return receipts;
    } catch (SQLException | RuntimeException broken) {
      connection.rollback();
      throw broken;
    }
  }

  private List<Receipt> judge(List<Waiting> batch, Instant now, List<LedgerEntry> entries) {
    lastTime = now.isBefore(lastTime) ? lastTime : now; // a clock set back reorders nothing
    List<Receipt> receipts = new ArrayList<>(batch.size());
    for (Waiting each : batch) {
      Judgement judgement =
          each.command == null ? null : Auctioneer.judge(state, each.command, lastTime);
      receipts.add(judgement == null ? null : judgement.receipt());
      if (judgement != null) {
        entries.addAll(judgement.entries());
      }
    }
    return receipts;
  }

  private void remember(Connection connection, Head head) throws SQLException {
    if (state == null || state.sequence() != head.sequence() || !state.head().equals(head.hash())) {
      state = null;
      safe = false;
      AuctionRules rules = tables.rules(connection, auction);
      List<LedgerEntry> entries = tables.read(connection, auction, rules.hash());
      lastTime = entries.isEmpty() ? Instant.MIN : entries.get(entries.size() - 1).time();
      state = Replay.of(rules, entries);
    }
  }

  /** Once after each reading of the ledger; whoever only watches does not depend on it. */
  private void requireDurability(Connection connection, List<Waiting> batch) throws SQLException {
    if (!safe && batch.stream().anyMatch(Waiting::ofBidder)) {
      tables.requireDurability(connection, auction);
      safe = true;
    }
  }

  private Instant closesAt() {
    return state.phase() == Phase.OPEN ? state.end() : null;
  }

  private void fail(List<Waiting> batch, Exception broken) {
    RuntimeException told =
        broken instanceof RecordNotFound || broken instanceof BiddingUnsafe
            ? (RuntimeException) broken
            : new BiddingInterrupted(auction, broken);
    batch.forEach(each -> each.answer.completeExceptionally(told));
  }

  private void refuse(RuntimeException reason) {
    List<Waiting> refused = new ArrayList<>();
    queue.drainTo(refused);
    refused.forEach(each -> each.answer.completeExceptionally(reason));
  }

  private record Waiting(AuctionCommand command, CompletableFuture<Receipt> answer) {

    boolean ofBidder() {
      return command != null && command.kind().ofBidder();
    }
  }
}
