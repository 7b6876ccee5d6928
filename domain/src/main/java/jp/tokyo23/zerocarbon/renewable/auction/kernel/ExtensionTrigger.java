package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Which bid inside the window extends the end. */
public enum ExtensionTrigger {
  ANY_ACCEPTED_BID,
  NEW_LOWEST
}
