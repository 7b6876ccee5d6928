package jp.tokyo23.zerocarbon.renewable.tariff;

/** How the energy price moves. */
public enum PriceType {
  /** 固定: a fuel adjustment may apply. */
  FIXED,
  /** 一部市場連動: a market adjustment on a share, beside a fuel adjustment where agreed. */
  PARTLY_MARKET_LINKED,
  /** 市場連動: follows the wholesale market; never with a fuel adjustment. */
  MARKET_LINKED;

  boolean followsMarket() {
    return this != FIXED;
  }
}
