package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Where a published auction stands; whether its time has begun is told by the clock. */
public enum Phase {
  OPEN,
  CLOSED,
  UNDER_EXAMINATION,
  AWARDED,
  FAILED,
  CANCELLED
}
