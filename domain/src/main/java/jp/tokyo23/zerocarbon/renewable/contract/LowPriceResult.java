package jp.tokyo23.zerocarbon.renewable.contract;

/** What the check for an abnormally low price (低価格調査) found about the winner. */
public enum LowPriceResult {
  /** One bidder alone: no test applies. */
  NOT_TESTABLE,
  NOT_LOW,
  /** The winner has to justify its price; no approval until then. */
  UNDER_EXAMINATION,
  /** The answer of the winner was accepted. */
  JUSTIFIED
}
