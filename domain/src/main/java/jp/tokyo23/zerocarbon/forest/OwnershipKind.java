package jp.tokyo23.zerocarbon.forest;

/** Who owns a forest. */
public enum OwnershipKind {
  VILLAGE,
  CITY,
  TOWN,
  WARD,
  METROPOLIS,
  NATION,
  PRIVATE,
  OTHER
}
