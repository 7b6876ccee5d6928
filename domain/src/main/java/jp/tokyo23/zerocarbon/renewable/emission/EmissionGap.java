package jp.tokyo23.zerocarbon.renewable.emission;

/** What is missing for one of the results; it is empty then and never 0. */
public enum EmissionGap {
  NO_ENERGY,
  NO_FACTOR,
  NO_PREVIOUS_FACTOR,
  NO_BASE_ENERGY,
  NO_BASE_FACTOR
}
