package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Who may know 予定価格 while the auction runs. */
public enum ReserveDisclosure {
  NOBODY,
  BIDDERS,
  EVERYBODY
}
