package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of a load (handbook 9.3); four decimals, half up, for showing and comparing. */
public final class LoadFigures {

  private static final BigDecimal HOURS = BigDecimal.valueOf(8_760);
  private static final int DECIMALS = 4;

  private LoadFigures() {}

  /**
   * Load factor: energy of a year [kWh] / (8,760 h × demand [kW]).
   *
   * @return null where the demand is 0
   */
  public static BigDecimal loadFactor(BigDecimal energy, BigDecimal demand) {
    return demand.signum() == 0
        ? null
        : energy.divide(HOURS.multiply(demand), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Summer ratio: energy of July to September / energy of the year.
   *
   * @return null where the year has none
   */
  public static BigDecimal summerRatio(BigDecimal summer, BigDecimal year) {
    return year.signum() == 0 ? null : summer.divide(year, DECIMALS, RoundingMode.HALF_UP);
  }
}
