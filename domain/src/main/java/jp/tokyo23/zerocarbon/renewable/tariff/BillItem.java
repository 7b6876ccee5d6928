package jp.tokyo23.zerocarbon.renewable.tariff;

/** Items of a bill, in the order in which they are printed. */
public enum BillItem {
  BASIC,
  STANDBY,
  ENERGY,
  FUEL,
  MARKET,
  CERTIFICATE,
  OTHER,
  LEVY
}
