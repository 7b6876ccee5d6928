package jp.tokyo23.zerocarbon.shared;

/**
 * Whether and how a value is known. A blank is always one of the first four and never counts as 0.
 */
public enum ValueState {
  /** 未回答: asked, nobody answered yet. */
  NO_ANSWER,
  /** 未確認: not known for sure; an amount may stand beside it but is not counted. */
  UNVERIFIED,
  /** 該当なし: the question does not concern this ward or record. */
  NOT_APPLICABLE,
  /** 不参加: answered, and not taking part. */
  DECLINED,
  /** 見込み: expected, not yet measured. */
  EXPECTED,
  /** 実績: measured or done. */
  ACTUAL;

  /** Whether an amount in this state may be added up. */
  public boolean counts() {
    return this == EXPECTED || this == ACTUAL;
  }
}
