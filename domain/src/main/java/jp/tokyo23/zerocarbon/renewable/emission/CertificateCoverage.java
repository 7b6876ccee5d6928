package jp.tokyo23.zerocarbon.renewable.emission;

/** Whether the certificates of a year cover what the contract promises. */
public enum CertificateCoverage {
  COVERED,
  SHORT,
  /** The year's electricity is not complete yet. */
  YEAR_OPEN,
  /** The renewable ratio or the electricity is not known. */
  NOT_COMPUTABLE
}
