package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** What the extension is counted from: the wording of the practice allows both readings. */
public enum ExtensionBase {
  PREVIOUS_END,
  BID_TIME
}
