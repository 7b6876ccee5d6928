package jp.tokyo23.zerocarbon.renewable.contract;

/** How far a contract is; whether supply has begun follows from its term. */
public enum ContractState {
  /** 契約手続中. */
  DRAFT,
  /** 契約済み. */
  CONTRACTED,
  /** 解除, with a reason. */
  CANCELLED
}
