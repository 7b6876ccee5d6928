package jp.tokyo23.zerocarbon.renewable.contract;

/** What the recomputation of an invoice found. */
public enum InvoiceState {
  /** Equal to the yen. */
  AGREED,
  /** 差異あり. */
  DIFFERENT,
  /** A unit that the computation needs is not registered. */
  NOT_COMPUTABLE
}
