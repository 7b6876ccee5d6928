package jp.tokyo23.zerocarbon.renewable.round;

/** Legal basis of a contract that runs over the end of a fiscal year. */
public enum MultiYearBasis {
  /** 債務負担行為 (地方自治法 第214条). */
  DEBT_BURDEN_ACT,
  /** 長期継続契約 (地方自治法 第234条の3). */
  LONG_TERM_CONTINUING_CONTRACT
}
