package jp.tokyo23.zerocarbon.renewable.auction;

/**
 * Why a bid is not even judged: whoever sends it is no bidder at present, so it leaves no entry in
 * the ledger. What a bidder does wrong is a {@link
 * jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal}.
 */
public enum UnheardBid {
  NOT_SIGNED_IN,
  ACCOUNT_MAY_NOT_BID
}
