package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;

/** Parts of the tariff effect, the only effect that is credited to the joint procurement. */
public enum TariffPart {
  DEMAND_PRICE,
  ENERGY_PRICE,
  ADJUSTMENT_SCHEME,
  CERTIFICATE,
  OTHER;

  static TariffPart of(BillItem item) {
    return switch (item) {
      case BASIC -> DEMAND_PRICE;
      case ENERGY -> ENERGY_PRICE;
      case FUEL, MARKET -> ADJUSTMENT_SCHEME;
      case CERTIFICATE -> CERTIFICATE;
      case STANDBY, OTHER, LEVY -> OTHER;
    };
  }
}
