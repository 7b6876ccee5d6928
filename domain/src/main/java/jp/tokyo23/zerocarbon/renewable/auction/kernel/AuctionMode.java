package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** How an auction runs. */
public enum AuctionMode {
  /** 公開せり下げ: everybody sees the lowest amount; any number of bids; soft close. */
  OPEN_OUTCRY,
  /** 封印入札: one offer a bidder, replaceable until the end, seen by nobody before the opening. */
  SEALED
}
