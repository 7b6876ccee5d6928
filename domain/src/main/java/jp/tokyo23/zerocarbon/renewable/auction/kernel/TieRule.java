package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Who wins among equal amounts. */
public enum TieRule {
  /** The bid accepted first. */
  EARLIEST,
  /** くじ (地方自治法施行令 第167条の9). */
  LOTTERY
}
