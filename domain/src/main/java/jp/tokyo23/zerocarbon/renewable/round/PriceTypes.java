package jp.tokyo23.zerocarbon.renewable.round;

/** Which price types a ward allows. */
public enum PriceTypes {
  FIXED_ONLY,
  MARKET_LINKED_ONLY,
  BOTH
}
