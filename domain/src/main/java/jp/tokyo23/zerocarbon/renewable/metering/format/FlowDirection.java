package jp.tokyo23.zerocarbon.renewable.metering.format;

/** Which way the energy flowed, as numbered in HHV-48 and F4. */
public enum FlowDirection {
  /** 1 買電: taken from the grid. */
  BUY(1),
  /** 2 売電: given to the grid. */
  SELL(2);

  private final int code;

  FlowDirection(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  public static FlowDirection ofCode(int code) {
    return code == SELL.code ? SELL : BUY;
  }

  /** Null for anything but 1 and 2. */
  static FlowDirection ofText(String text) {
    return "1".equals(text) ? BUY : "2".equals(text) ? SELL : null;
  }
}
