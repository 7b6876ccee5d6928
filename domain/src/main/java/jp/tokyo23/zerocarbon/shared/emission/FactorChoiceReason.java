package jp.tokyo23.zerocarbon.shared.emission;

/** Why this line of the list was taken; stored with every result. */
public enum FactorChoiceReason {
  /** The menu named on the contract has a factor of its own. */
  MENU,
  /** The supplier has one factor for all its customers. */
  ONLY_FACTOR,
  /** The menu has no factor of its own: 残差. */
  RESIDUAL,
  /** No residual is published: the one case in which 参考値 may be used. */
  REFERENCE_WITHOUT_RESIDUAL,
  /** The supplier is unknown or not in the list: 代替値. */
  SUBSTITUTE
}
