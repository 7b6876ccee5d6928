package jp.tokyo23.zerocarbon.shared.progress;

/** State of a cell of the ward × measure matrix; only DECLINED and ANSWERED count as answers. */
public enum CellState {
  /** 未回答. */
  NO_ANSWER,
  /** 未確認: entered, not checked. */
  UNVERIFIED,
  /** 該当なし. */
  NOT_APPLICABLE,
  /** 不参加: answered, not taking part. */
  DECLINED,
  /** 予定: answered, taking part later. */
  PLANNED,
  /** 実績: answered, taking part. */
  ANSWERED;

  public boolean answered() {
    return this != NO_ANSWER && this != UNVERIFIED;
  }

  public boolean takesPart() {
    return this == ANSWERED || this == PLANNED;
  }
}
