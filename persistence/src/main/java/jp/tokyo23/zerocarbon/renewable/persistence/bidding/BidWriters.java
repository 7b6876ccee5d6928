package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.BidDesk;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingInterrupted;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.CommandKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Interruption;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerFault;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;

/** The writers of all auctions of this server, made when they are first asked for. */
public final class BidWriters implements BidDesk {

  private static final Duration ATTENDANCE = Duration.ofSeconds(5);

  private final Map<Long, BidWriter> writers = new ConcurrentHashMap<>();
  private final DatabaseClock clock = new DatabaseClock();
  private final DataSource database;
  private final Executor executor;
  private final LedgerTables tables;
  private final int capacity;
  private final Duration patience;

  /**
   * @param executor its threads are the share of the connections that bidding may have
   * @param capacity bids that may wait in one auction
   * @param patience after which a caller is told that the outcome is unknown
   */
  public BidWriters(DataSource database, Executor executor, int capacity, Duration patience) {
    this.database = database;
    this.executor = executor;
    this.capacity = capacity;
    this.patience = patience;
    try (Connection connection = database.getConnection()) {
      tables = LedgerTables.of(connection);
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  @Override
  public void open(long auction, AuctionRules rules) {
    try (Connection connection = database.getConnection()) {
      tables.begin(connection, auction, rules);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public Receipt submit(long auction, AuctionCommand command) {
    return await(auction, writer(auction).submit(command));
  }

  @Override
  public CompletionStage<Receipt> send(long auction, AuctionCommand command) {
    return writer(auction).submit(command);
  }

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public AuctionView view(long auction) {
    BidWriter writer = writer(auction);
    if (writer.durable() == null) {
      await(auction, writer.submit(null));
    } else {
      writer.keepFresh();
    }
    return writer.durable();
  }

  @Override
  public List<LedgerEntry> ledger(long auction) {
    try (Connection connection = database.getConnection()) {
      AuctionRules rules = tables.rules(connection, auction);
      return tables.read(connection, auction, rules.hash());
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * Tells the ledgers that somebody looks after the auctions; where nobody did for longer than its
   * rules let pass, each open one moves its end. To be called before {@link #closeDue}, since the
   * end may have passed meanwhile.
   */
  public void attend() {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Interruption gap = tables.unattended(connection);
        if (gap.length().compareTo(Interruption.SHORTEST) > 0) {
          for (Long auction : tables.openAt(connection, gap.from())) {
            resume(auction, step(connection, auction, CommandKind.RESUME, gap.text()));
          }
        }
        if (gap.length().compareTo(ATTENDANCE) > 0) {
          tables.attended(connection, gap.to());
        }
        connection.commit();
      } catch (SQLException | RuntimeException broken) {
        connection.rollback(); // it is told again, which counts no time twice
        throw broken;
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A ledger that was tampered with must not keep the other auctions from going on. */
  private void resume(Long auction, AuctionCommand command) {
    try {
      submit(auction, command);
    } catch (BiddingInterrupted failed) {
      if (!(failed.getCause() instanceof LedgerFault)) {
        throw failed;
      }
    }
  }

  private AuctionCommand step(Connection connection, Long auction, CommandKind kind, String content)
      throws SQLException {
    return AuctionCommand.office(kind, tables.rules(connection, auction).lot(), "", "", content);
  }

  /** Closes each auction whose stored end has come; a late call changes nothing. */
  public void closeDue() {
    try (Connection connection = database.getConnection()) {
      for (Long auction : tables.due(connection)) {
        writer(auction).submit(step(connection, auction, CommandKind.CLOSE, ""));
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private BidWriter writer(long auction) {
    return writers.computeIfAbsent(
        auction, id -> new BidWriter(id, database, tables, clock, executor, capacity));
  }

  private Receipt await(long auction, CompletableFuture<Receipt> answer) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException refused) {
      throw (RuntimeException) refused.getCause();
    } catch (TimeoutException slow) {
      throw new BiddingInterrupted(auction, slow);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BiddingInterrupted(auction, stopped);
    }
  }
}
