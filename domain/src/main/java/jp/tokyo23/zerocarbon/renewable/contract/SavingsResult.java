package jp.tokyo23.zerocarbon.renewable.contract;

/**
 * What reckoning a saving of one supply point and year gave.
 *
 * @param months how many months are in it
 * @param amounts null where there is a gap
 */
record SavingsResult(SavingsGap gap, int months, SavingsAmounts amounts) {

  static SavingsResult none(SavingsGap gap) {
    return new SavingsResult(gap, 0, null);
  }
}
