package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a contract does with a fraction of a yen. */
public enum YenFraction {
  CUT_OFF(RoundingMode.FLOOR),
  HALF_UP(RoundingMode.HALF_UP),
  UP(RoundingMode.CEILING);

  private final RoundingMode mode;

  YenFraction(RoundingMode mode) {
    this.mode = mode;
  }

  BigDecimal round(BigDecimal yen) {
    return yen.setScale(0, mode);
  }
}
