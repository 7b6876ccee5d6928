package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionRow;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the auctions of all fiscal years. */
@Named
@ViewScoped
public class AuctionListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuctionService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Auction, AuctionRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, service::row, () -> filter.with(null, null, null));
  }

  public LazyRows<Auction, AuctionRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
