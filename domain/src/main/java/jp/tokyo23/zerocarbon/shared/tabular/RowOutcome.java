package jp.tokyo23.zerocarbon.shared.tabular;

/** What a row of a file does to the register. */
public enum RowOutcome {
  NEW,
  CHANGED,
  /** The register says the same already. */
  SAME,
  /** The row has an error and cannot be taken over. */
  REFUSED
}
