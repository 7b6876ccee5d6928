package jp.tokyo23.zerocarbon.renewable.contract;

/** Why an invoice differs from its recomputation, as far as another reading gives its total. */
public enum DifferenceCause {
  NONE,
  /** Another rule for fractions of a yen. */
  OTHER_ROUNDING,
  /** Levy unit of the year before or after. */
  OTHER_LEVY_YEAR,
  /** The levy, which contains tax, was taxed again. */
  LEVY_TAXED,
  /** Basic charge without the power factor. */
  POWER_FACTOR_LEFT_OUT,
  /** No adjustment was billed. */
  ADJUSTMENT_LEFT_OUT,
  /** Some item differs, as the table of items shows. */
  ITEM,
  UNEXPLAINED
}
