package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** How the lowest amount is held against 予定価格. */
public enum ReserveComparison {
  STRICTLY_BELOW,
  AT_OR_BELOW
}
