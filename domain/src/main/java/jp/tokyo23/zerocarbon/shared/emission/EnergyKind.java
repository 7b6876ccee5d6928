package jp.tokyo23.zerocarbon.shared.emission;

/** The energy that a list of factors is about. */
public enum EnergyKind {
  /** Factors in t-CO2/kWh. */
  ELECTRICITY
}
