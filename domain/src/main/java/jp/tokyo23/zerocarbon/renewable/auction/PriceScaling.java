package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;

/**
 * The unit prices behind an amount that an auto-bid was used at: all deposited prices by the same
 * factor, cut downward to the allowed decimals, so that their total never exceeds the amount. What
 * the reference units, the levy and further items bring stays as it is.
 */
public final class PriceScaling {

  private static final MathContext DIGITS = new MathContext(40);

  private PriceScaling() {}

  /**
   * The scaled prices.
   *
   * @param amount evaluation total to meet [yen]; not above the total of the prices
   */
  public static PriceSet to(long amount, PriceSet prices, LotTerms terms) {
    BigDecimal total = terms.evaluate(prices).exact();
    if (BigDecimal.valueOf(amount).compareTo(total) >= 0) {
      return prices;
    }
    BigDecimal fixed = terms.evaluate(times(prices, BigDecimal.ZERO, 0)).exact();
    BigDecimal scalable = BigDecimal.valueOf(amount).subtract(fixed).max(BigDecimal.ZERO);
    BigDecimal factor = scalable.divide(total.subtract(fixed), DIGITS);
    return times(prices, factor, terms.rules().evaluation().priceScale());
  }

  private static PriceSet times(PriceSet prices, BigDecimal factor, int scale) {
    Map<SeasonBand, UnitPrice> energy = new TreeMap<>();
    prices.energyPrices().forEach((when, price) -> energy.put(when, scaled(price, factor, scale)));
    UnitPrice premium = prices.certificatePremium();
    return new PriceSet(
        prices.type(),
        prices.fuelAdjusted(),
        scaled(prices.demandPrice(), factor, scale),
        energy,
        premium == null ? null : scaled(premium, factor, scale),
        prices.otherItems().stream()
            .map(item -> item.forStandby() ? item.at(scaled(item.price(), factor, scale)) : item)
            .toList());
  }

  private static UnitPrice scaled(UnitPrice price, BigDecimal factor, int scale) {
    return new UnitPrice(
        price.yen().multiply(factor).setScale(scale, RoundingMode.FLOOR), price.taxClass());
  }
}
