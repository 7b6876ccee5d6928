package jp.tokyo23.zerocarbon.renewable.emission;

/** Kind of environmental attribute (環境価値). */
public enum CertificateType {
  /** FIT非化石証書, with tracking attributes. */
  NON_FOSSIL_FIT,
  /** 非FIT非化石証書（再エネ指定）. */
  NON_FOSSIL_RENEWABLE,
  /** グリーン電力証書. */
  GREEN_POWER,
  /** J-クレジット of renewable electricity. */
  J_CREDIT_RENEWABLE
}
