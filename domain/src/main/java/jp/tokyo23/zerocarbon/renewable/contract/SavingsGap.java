package jp.tokyo23.zerocarbon.renewable.contract;

/** Why a statement has no saving; it is empty then and never 0. */
public enum SavingsGap {
  NONE,
  NO_FORMER_TARIFF,
  NO_PLANNED_LOAD,
  NO_AGREED_INVOICE,
  /** An adjustment or a price of a time band is not registered. */
  NOT_COMPUTABLE
}
