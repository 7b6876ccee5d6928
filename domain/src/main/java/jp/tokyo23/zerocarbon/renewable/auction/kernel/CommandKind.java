package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** What somebody wants of an auction. */
public enum CommandKind {
  BID,
  AUTO_BID,
  WITHDRAW,
  CLOSE,
  OPEN_SEALED,
  DRAW,
  EXCLUDE,
  CANCEL,
  AWARD,
  RESUME,
  /** Followed from another command: nobody may send it. */
  EFFECT;

  /** Whether a bidder sends it: refusals of these stand in the ledger too. */
  public boolean ofBidder() {
    return this == BID || this == AUTO_BID || this == WITHDRAW;
  }
}
