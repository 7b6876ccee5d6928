package jp.tokyo23.zerocarbon.renewable.contract;

/** How far an award is. */
public enum AwardState {
  /** 提案中: waits for a second person. */
  PROPOSED,
  /** 差戻し: sent back with a reason; a correction proposes it again. */
  RETURNED,
  /** 承認済み: final. */
  APPROVED,
  /** 取消し, with a reason. */
  CANCELLED
}
