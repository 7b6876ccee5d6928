package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * Is told when something happened to an auction, an award or a contract of a procurement year; the
 * round of the year and the participation of the wards follow.
 */
public interface RoundFollower {

  void follow(FiscalYear procurement);
}
