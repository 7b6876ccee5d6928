package jp.tokyo23.zerocarbon.renewable.facility;

/** When a facility uses electricity. */
public enum OperationPattern {
  /** In the daytime. */
  DAY,
  /** Around the clock. */
  H24,
  /** When something takes place. */
  EVENT
}
