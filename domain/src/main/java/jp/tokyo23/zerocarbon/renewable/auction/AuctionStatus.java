package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;

/**
 * How an auction stands now.
 *
 * @param view null for a draft
 */
public record AuctionStatus(AuctionStage stage, Instant end, AuctionView view) {

  public static AuctionStatus of(Auction auction, BidDesk desk) {
    if (!auction.published()) {
      return new AuctionStatus(AuctionStage.DRAFT, auction.rules().end(), null);
    }
    return of(desk.view(auction.id()).seenBy(null), desk.now());
  }

  static AuctionStatus of(AuctionView view, Instant now) {
    return new AuctionStatus(AuctionStage.of(view, now), view.end(), view);
  }

  /** Lowest amount [yen]; null: none, or sealed. */
  public Long lowest() {
    return view == null ? null : view.lowest();
  }
}
