package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where a half goes when a negative unit is rounded half-up; to be confirmed. */
public enum NegativeHalf {
  /** −0.585 becomes −0.59. */
  AWAY_FROM_ZERO,
  /** −0.585 becomes −0.58. */
  TOWARD_POSITIVE;

  BigDecimal round(BigDecimal unit, int decimals) {
    boolean upward = this == TOWARD_POSITIVE && unit.signum() < 0;
    return unit.setScale(decimals, upward ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
  }
}
