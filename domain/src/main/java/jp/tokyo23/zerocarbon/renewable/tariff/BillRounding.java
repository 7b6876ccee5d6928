package jp.tokyo23.zerocarbon.renewable.tariff;

/** Where a contract removes fractions of a yen; its own rule, stored with it. */
public enum BillRounding {
  /** The taxed sum of the items and the levy, each. */
  ITEMS_AND_LEVY,
  /** Once at the very end. */
  ONCE_AT_THE_END,
  /** Each item before tax, then the taxed sum and the levy. */
  EACH_ITEM
}
