package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.BidDesk;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;

/** The writers on the server's own threads and connections. */
@ApplicationScoped
class ServerBidDesk implements BidDesk {

  /** More than all suppliers of the country could send while a batch is written. */
  private static final int CAPACITY = 2_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource database;

  @Resource(lookup = "java:jboss/ee/concurrency/executor/bidding")
  private ManagedExecutorService executor;

  private BidWriters writers;

  @PostConstruct
  void begin() {
    writers = new BidWriters(database, executor, CAPACITY, PATIENCE);
  }

  @Override
  public void open(long auction, AuctionRules rules) {
    writers.open(auction, rules);
  }

  @Override
  public Receipt submit(long auction, AuctionCommand command) {
    return writers.submit(auction, command);
  }

  @Override
  public CompletionStage<Receipt> send(long auction, AuctionCommand command) {
    return writers.send(auction, command);
  }

  @Override
  public Instant now() {
    return writers.now();
  }

  @Override
  public AuctionView view(long auction) {
    return writers.view(auction);
  }

  @Override
  public List<LedgerEntry> ledger(long auction) {
    return writers.ledger(auction);
  }

  void attend() {
    writers.attend();
  }

  void closeDue() {
    writers.closeDue();
  }
}
