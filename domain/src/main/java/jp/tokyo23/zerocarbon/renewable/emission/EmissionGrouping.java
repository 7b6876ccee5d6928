package jp.tokyo23.zerocarbon.renewable.emission;

/** By what emissions are added up. */
public enum EmissionGrouping {
  WARD,
  LOT,
  POINT;

  /** Name of the group; null for statements that belong to no lot. */
  String of(EmissionStatement statement) {
    return switch (this) {
      case WARD -> statement.ward().officialName();
      case LOT -> statement.lotName();
      case POINT -> statement.ward().officialName() + " " + statement.pointName();
    };
  }
}
