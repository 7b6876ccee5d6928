package jp.tokyo23.zerocarbon.shared;

/** How much a finding weighs. */
public enum Severity {
  /** The data are not accepted. */
  ERROR,
  /** The data are accepted once a person has given a reason. */
  WARNING,
  /** Worth knowing; nothing is asked. */
  INFORMATION
}
