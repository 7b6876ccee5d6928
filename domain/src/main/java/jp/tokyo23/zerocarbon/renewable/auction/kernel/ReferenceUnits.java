package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;

/**
 * What stands for every bidder and month where the evaluation counts an adjustment or the levy.
 * Null is a value that the rules do not give.
 *
 * @param fuelAdjustment 燃料費調整単価 [yen/kWh, tax excluded]; negative where it lowers the price
 * @param marketPrice 平均市場価格 [yen/kWh, tax excluded]
 * @param marketBase 基準市場価格 [yen/kWh, tax excluded]
 * @param marketCoefficient [1] share of the difference that the price follows
 * @param levy 再エネ賦課金単価 [yen/kWh, tax included]
 */
public record ReferenceUnits(
    BigDecimal fuelAdjustment,
    BigDecimal marketPrice,
    BigDecimal marketBase,
    BigDecimal marketCoefficient,
    BigDecimal levy) {

  public static final ReferenceUnits NONE = new ReferenceUnits(null, null, null, null, null);

  /** 市場価格調整単価 g = (average − base) × coefficient [yen/kWh]; null where a part is missing. */
  public BigDecimal marketAdjustment() {
    return marketPrice == null || marketBase == null || marketCoefficient == null
        ? null
        : marketPrice.subtract(marketBase).multiply(marketCoefficient);
  }
}
