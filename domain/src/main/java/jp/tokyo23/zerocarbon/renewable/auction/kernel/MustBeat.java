package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Which amount a new bid has to undercut by the minimum step. */
public enum MustBeat {
  LOWEST,
  OWN_LAST
}
