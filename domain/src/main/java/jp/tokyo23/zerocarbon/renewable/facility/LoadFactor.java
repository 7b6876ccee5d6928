package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Load factor (負荷率) [%]: energy of a year against the contract demand in all 8,760 hours, rounded
 * half up to one decimal for display.
 */
public final class LoadFactor {

  private static final BigDecimal HOURS = new BigDecimal("8760");

  private LoadFactor() {}

  /** Empty unless the energy of all twelve months and the contract demand are known. */
  public static Optional<BigDecimal> of(MonthlyFigures energy, BigDecimal contractDemand) {
    if (!energy.complete() || contractDemand == null || contractDemand.signum() <= 0) {
      return Optional.empty();
    }
    return energy
        .sum()
        .map(
            sum ->
                sum.multiply(new BigDecimal("100"))
                    .divide(contractDemand.multiply(HOURS), 1, RoundingMode.HALF_UP));
  }
}
