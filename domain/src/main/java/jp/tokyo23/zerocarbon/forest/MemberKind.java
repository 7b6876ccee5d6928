package jp.tokyo23.zerocarbon.forest;

/** Which side of the project a member belongs to; also the order in which members are named. */
public enum MemberKind {
  WARD,
  MUNICIPALITY,
  METROPOLIS
}
