package jp.tokyo23.zerocarbon.renewable.metering.format;

/** What a finding means for the file. */
public enum Severity {
  /** The file is not taken in. */
  ERROR,
  /** The file is taken in; a person should look. */
  WARNING,
  /** Something to know. */
  INFORMATION
}
