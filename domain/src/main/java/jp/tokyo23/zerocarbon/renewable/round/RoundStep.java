package jp.tokyo23.zerocarbon.renewable.round;

/** The five steps of the joint procurement, as the wards number them. */
public enum RoundStep {
  /** ① 参加申込・条件提示. */
  APPLICATION,
  /** ② グルーピング. */
  GROUPING,
  /** ③ グループ別オークション. */
  AUCTION,
  /** ④ 契約. */
  CONTRACT,
  /** ⑤ 実績. */
  RESULT
}
