package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;

/**
 * One month of one supply point as the saving is reckoned from it.
 *
 * @param base load of the base year (L0)
 * @param actual load of the year reckoned (L1); the planned load for an expected saving
 * @param baseAdjustment of the old tariff in the base year (I0)
 * @param oldAdjustment that the old tariff would have had in the month (I1)
 * @param newAdjustment that the new tariff has in the month
 */
public record SavingsMonth(
    MonthlyUse base,
    MonthlyUse actual,
    Adjustment baseAdjustment,
    Adjustment oldAdjustment,
    Adjustment newAdjustment) {

  /** A month of an expected saving: the planned load and one reference for both tariffs. */
  static SavingsMonth planned(MonthlyUse load, Adjustment reference) {
    return new SavingsMonth(load, load, reference, reference, reference);
  }
}
