package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;

/**
 * Clause of a market adjustment (市場価格調整), not rounded.
 *
 * @param x weight of the first area price average
 * @param y weight of the second
 * @param basePrice [yen/kWh]
 * @param coefficient share that follows the market
 */
public record MarketAdjustment(
    BigDecimal x, BigDecimal y, BigDecimal basePrice, BigDecimal coefficient) {

  /** Average market price [yen/kWh] of the two area price averages. */
  public BigDecimal averagePrice(BigDecimal first, BigDecimal second) {
    return first.multiply(x).add(second.multiply(y));
  }

  /** 調整単価 [yen/kWh]. */
  public BigDecimal unitFor(BigDecimal averagePrice) {
    return averagePrice.subtract(basePrice).multiply(coefficient);
  }
}
