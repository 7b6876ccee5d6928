package jp.tokyo23.zerocarbon.renewable.facility;

/**
 * Voltage at which the grid company delivers: alternating current up to 600 V, above it up to 7,000
 * V, and above that (電気設備に関する技術基準を定める省令 第2条).
 */
public enum VoltageClass {
  LOW(0, 600),
  HIGH(600, 7_000),
  EXTRA_HIGH(7_000, Integer.MAX_VALUE);

  private final int above;
  private final int upTo;

  VoltageClass(int above, int upTo) {
    this.above = above;
    this.upTo = upTo;
  }

  /** Whether a voltage [V] belongs to the class. */
  public boolean contains(int volts) {
    return volts > above && volts <= upTo;
  }
}
