package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Clause of a fuel adjustment (燃料費調整); all five numbers are dated data of the area and voltage.
 *
 * @param alpha weight of crude oil
 * @param beta weight of LNG
 * @param gamma weight of coal
 * @param basePrice 基準燃料価格 [yen/kl]
 * @param unit 基準単価 [yen/kWh for each 1,000 yen/kl]
 * @param negativeHalf how a negative unit is rounded
 */
public record FuelAdjustment(
    BigDecimal alpha,
    BigDecimal beta,
    BigDecimal gamma,
    BigDecimal basePrice,
    BigDecimal unit,
    NegativeHalf negativeHalf)
    implements Serializable {

  private static final int DECIMALS = 2;

  /**
   * Three-month averages of the customs statistics (貿易統計).
   *
   * @param oil [yen/kl]
   * @param gas LNG [yen/t]
   * @param coal [yen/t]
   */
  public record FuelPrices(BigDecimal oil, BigDecimal gas, BigDecimal coal)
      implements Serializable {}

  /** 平均燃料価格 [yen/kl], rounded to 100 yen. */
  public BigDecimal averagePrice(FuelPrices prices) {
    return prices
        .oil()
        .multiply(alpha)
        .add(prices.gas().multiply(beta))
        .add(prices.coal().multiply(gamma))
        .setScale(-2, RoundingMode.HALF_UP)
        .setScale(0);
  }

  /** 調整単価 [yen/kWh], rounded half-up to 0.01 yen. */
  public BigDecimal unitFor(BigDecimal averagePrice) {
    BigDecimal exact = averagePrice.subtract(basePrice).multiply(unit).movePointLeft(3);
    return negativeHalf.round(exact, DECIMALS);
  }
}
