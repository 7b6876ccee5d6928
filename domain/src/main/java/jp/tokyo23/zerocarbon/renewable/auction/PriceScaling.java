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
 * factor, cut downward to the allowed decimals, so that their total never exceeds the amount.
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
    BigDecimal factor = BigDecimal.valueOf(amount).divide(terms.evaluate(prices).exact(), DIGITS);
    if (factor.compareTo(BigDecimal.ONE) >= 0) {
      return prices;
    }
    int scale = terms.rules().evaluation().priceScale();
    Map<SeasonBand, UnitPrice> energy = new TreeMap<>();
    prices.energyPrices().forEach((when, price) -> energy.put(when, scaled(price, factor, scale)));
    UnitPrice premium = prices.certificatePremium();
    return new PriceSet(
        prices.type(),
        prices.fuelAdjusted(),
        scaled(prices.demandPrice(), factor, scale),
        energy,
        premium == null ? null : scaled(premium, factor, scale),
        prices.otherItems());
  }

  private static UnitPrice scaled(UnitPrice price, BigDecimal factor, int scale) {
    return new UnitPrice(
        price.yen().multiply(factor).setScale(scale, RoundingMode.FLOOR), price.taxClass());
  }
}
