package jp.tokyo23.zerocarbon.renewable.facility;

/**
 * How the electricity of a facility is bought; every way but the first takes it out of the joint
 * auction.
 */
public enum ProcurementRoute {
  /** 共同調達（リバースオークション）. */
  JOINT_AUCTION,
  /** 裾切り方式の入札: only bidders that pass an environmental gate. */
  GATED_TENDER,
  /** 総合評価. */
  COMBINED_EVALUATION,
  /** パートナー選定. */
  PARTNER_SELECTION,
  /** Supply from a named region. */
  NAMED_REGION,
  OTHER
}
