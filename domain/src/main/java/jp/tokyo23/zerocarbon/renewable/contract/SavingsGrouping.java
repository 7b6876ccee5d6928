package jp.tokyo23.zerocarbon.renewable.contract;

/** By what savings are added up. */
public enum SavingsGrouping {
  WARD,
  LOT,
  FACILITY;

  String of(SavingsStatement statement) {
    return switch (this) {
      case WARD -> statement.ward().officialName();
      case LOT -> statement.lotName();
      case FACILITY -> statement.ward().officialName() + " " + statement.facilityName();
    };
  }
}
