package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** The short way gives the yen of the long one. */
class LotFormulaTest {

  private final SplittableRandom random = new SplittableRandom(20261124);
  private final LotTerms terms = terms();
  private final LotFormula formula = new LotFormula(terms);

  @Test
  void everyPriceSheetIsEvaluatedToTheSameYen() {
    for (int i = 0; i < 300; i++) {
      PriceSet prices = prices(i % 2 == 0, i % 3 == 0);
      assertEquals(terms.evaluate(prices).yen(), formula.yen(prices), () -> "" + prices);
    }
  }

  @Test
  void thePremiumCounts() {
    PriceSet prices = prices(true, false);
    assertNotEquals(formula.yen(prices), formula.yen(prices.withPremium(price())));
  }

  @Test
  void moreKindsOfSheetsThanAreKeptAreEvaluatedAllTheSame() {
    for (int i = 0; i < 40; i++) {
      Map<SeasonBand, UnitPrice> energy = new TreeMap<>(prices(true, false).energyPrices());
      energy.put(new SeasonBand(Season.OTHER, new TimeBand("帯" + i)), price());
      PriceSet prices = new PriceSet(PriceType.FIXED, false, price(), energy, null, List.of());
      assertSameAnswer(prices);
    }
  }

  @Test
  void furtherItemsCountInTheShortWayToo() {
    for (int i = 0; i < 50; i++) {
      PriceSet plain = prices(true, i % 2 == 0);
      PriceSet prices = withItems(plain, price(), price());
      assertEquals(terms.evaluate(plain).yen(), formula.yen(plain), "the sheets are told apart");
      assertEquals(terms.evaluate(prices).yen(), formula.yen(prices));
    }
    UnitPrice discount = new UnitPrice(new BigDecimal("-3.5"), TaxClass.TAX_EXCLUDED);
    PriceSet discounted = withItems(prices(true, true), price(), discount);
    assertEquals(terms.evaluate(discounted).yen(), formula.yen(discounted));
  }

  private static PriceSet withItems(PriceSet plain, UnitPrice capacity, UnitPrice service) {
    return new PriceSet(
        plain.type(),
        plain.fuelAdjusted(),
        plain.demandPrice(),
        plain.energyPrices(),
        plain.certificatePremium(),
        List.of(
            new OtherItem("容量拠出金相当額", OtherItem.Basis.PER_KW, capacity),
            new OtherItem("値引き", OtherItem.Basis.PER_KWH, service)));
  }

  @Test
  void aMissingPriceIsRefused() {
    PriceSet summerAlone =
        new PriceSet(
            PriceType.FIXED, false, price(), Map.of(SeasonBand.SUMMER, price()), null, List.of());
    assertThrows(RuleViolation.class, () -> formula.yen(summerAlone));
  }

  private void assertSameAnswer(PriceSet prices) {
    String longWay;
    try {
      longWay = terms.evaluate(prices).yen().toString();
    } catch (RuleViolation refused) {
      assertThrows(RuleViolation.class, () -> formula.yen(prices));
      return;
    }
    assertEquals(longWay, formula.yen(prices).toString());
  }

  private PriceSet prices(boolean fuel, boolean premium) {
    PriceSet prices = PriceSet.fixed(fuel, price(), price(), price());
    return premium ? prices.withPremium(price()) : prices;
  }

  private UnitPrice price() {
    return new UnitPrice(BigDecimal.valueOf(random.nextLong(1, 300_000), 2), TaxClass.TAX_EXCLUDED);
  }

  private static PlannedLoad load(String name, int kw, int factor) {
    List<MonthlyUse> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      months.add(
          MonthlyUse.ofMonth(
              YearMonth.of(2027, 4).plusMonths(i),
              BigDecimal.valueOf(kw),
              new PowerFactor(factor),
              new BigDecimal("12345.678").add(BigDecimal.valueOf(i * 777L))));
    }
    return new PlannedLoad(null, name, months);
  }

  /** Rules of a proper auction, which count the premium too, over odd loads. */
  private static LotTerms terms() {
    AuctionHouse house = new AuctionHouse();
    Long auction = house.publishedAuction();
    house.as("alpha");
    String rules = house.bidding.terms(auction).rules().canonical();
    return new LotTerms(
        AuctionRules.parse(
            rules.replace("includesCertificatePremium=false", "includesCertificatePremium=true")),
        List.of(load("庁舎", 300, 98), load("体育館", 77, 91)));
  }
}
