package jp.tokyo23.zerocarbon.renewable.contract;

/** Whether a saving is reckoned from the plan or from invoices; the two are never mixed. */
public enum SavingsKind {
  /** 見込み: planned load, one reference for the adjustments of both tariffs. */
  EXPECTED,
  /** 実績: invoiced load, the adjustments that each tariff had in the month. */
  ACTUAL
}
