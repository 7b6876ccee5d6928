package jp.tokyo23.zerocarbon.renewable.round;

/** Share of renewable electricity that a ward asks for; the ratios that public buyers use. */
public enum RenewableRatio {
  R30(30),
  R50(50),
  R60(60),
  R100(100);

  private final int percent;

  RenewableRatio(int percent) {
    this.percent = percent;
  }

  /** The share [%]. */
  public int percent() {
    return percent;
  }
}
