package jp.tokyo23.zerocarbon.renewable.facility;

/** How the contract demand is fixed. */
public enum ContractDemandRule {
  /** 実量制: the highest monthly demand of twelve months; below 500 kW. */
  MEASURED_12_MONTHS,
  /** 協議制: agreed with the retailer; from 500 kW. */
  AGREED,
  /** Menus by ampere, kVA or kW of low voltage. */
  LOW_VOLTAGE
}
