package jp.tokyo23.zerocarbon.renewable.tariff;

/** Whether a unit price contains consumption tax; specifications differ, so it is never assumed. */
public enum TaxClass {
  TAX_EXCLUDED,
  TAX_INCLUDED
}
