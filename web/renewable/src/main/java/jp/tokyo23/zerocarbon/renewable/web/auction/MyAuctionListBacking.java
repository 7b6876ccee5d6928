package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionRow;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** The auctions to which the acting supplier is admitted. */
@Named
@RequestScoped
public class MyAuctionListBacking {

  @Inject private BiddingService bidding;

  private List<AuctionRow> rows = List.of();

  public void load() {
    List<AuctionRow> found = NotFoundPage.orElseNotFound(bidding::auctions);
    rows = found == null ? List.of() : found;
  }

  public List<AuctionRow> getRows() {
    return rows;
  }
}
