package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What becomes of a fraction of a kW in the contract demand of a month; to be confirmed. */
public enum DemandRounding {
  NONE(null),
  CUT_OFF(RoundingMode.DOWN),
  HALF_UP(RoundingMode.HALF_UP),
  UP(RoundingMode.UP);

  private final RoundingMode mode;

  DemandRounding(RoundingMode mode) {
    this.mode = mode;
  }

  /** [kW]. */
  BigDecimal round(BigDecimal kilowatts) {
    return mode == null ? kilowatts : kilowatts.setScale(0, mode);
  }
}
