package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStatus;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionWatchService;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** An auction as observers, bidders and the secretariat watch it, and its ledger afterwards. */
@Named
@RequestScoped
public class AuctionLiveBacking {

  @Inject private AuctionWatchService watch;

  private Long id;
  private Auction auction;
  private AuctionStatus status;

  public void load() {
    auction = NotFoundPage.orElseNotFound(() -> watch.auction(id));
    if (auction != null) {
      status = watch.status(id);
    }
  }

  public Auction getAuction() {
    return auction;
  }

  public AuctionStatus getStatus() {
    return status;
  }

  /** Bids that count, best first; empty while sealed. */
  public List<AuctionView.Position> getRanking() {
    return status.view().ranking();
  }

  public Map<String, String> getNames() {
    return watch.names(id);
  }

  /** Own anonymous number; null for those who only watch. */
  public String getOwn() {
    return watch.ownNumber(id);
  }

  public boolean isLedgerOpen() {
    return watch.ledgerOpen(id);
  }

  public List<LedgerEntry> getLedger() {
    return watch.ledger(id);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
