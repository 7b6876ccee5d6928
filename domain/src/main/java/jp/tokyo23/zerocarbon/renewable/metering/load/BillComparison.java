package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * H9: the energy of a month by half-hours against the billed energy [kWh].
 *
 * @param percent difference to the billed energy [%], rounded half up to two decimals for display;
 *     null when nothing was billed
 */
public record BillComparison(
    BigDecimal measured, BigDecimal billed, BigDecimal percent, boolean within)
    implements Serializable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Compares exactly: |measured − billed| × 100 ≤ tolerance × billed.
   *
   * @param tolerance [%]
   */
  public static BillComparison of(BigDecimal measured, BigDecimal billed, BigDecimal tolerance) {
    BigDecimal difference = measured.subtract(billed);
    boolean within = difference.abs().multiply(HUNDRED).compareTo(tolerance.multiply(billed)) <= 0;
    BigDecimal percent =
        billed.signum() == 0
            ? null
            : difference.multiply(HUNDRED).divide(billed, 2, RoundingMode.HALF_UP);
    return new BillComparison(measured, billed, percent, within);
  }
}
