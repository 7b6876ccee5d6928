package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 予備電力 is priced by every bid on a lot whose specification names it, and by no other. */
class StandbyPowerTest {

  /** A: 150 kW in each of two months; B: none. */
  private static final String LINES =
      """
      A,2027-07,300,100,SUMMER,全時間,1000,150
      A,2027-04,300,100,OTHER,全時間,1000,150
      B,2027-04,100,100,OTHER,全時間,1000
      """;

  private final LotTerms terms = terms(LINES);
  private final LotTerms without = terms(LINES.replace(",150\n", "\n"));

  @Test
  void itIsEvaluatedOverThePlannedKilowattsOfEachMonthWithoutAPowerFactor() {
    PriceSet plain = prices(List.of());
    PriceSet priced = prices(List.of(standby("120.5")));
    BigDecimal more = terms.evaluate(priced).exact().subtract(terms.evaluate(plain).exact());
    assertEquals(0, new BigDecimal("36150").compareTo(more), () -> "" + more); // 120.5 × 150 × 2
    assertEquals(
        0, more.compareTo(terms.evaluate(priced).points().get(0).amounts().get(BillItem.STANDBY)));
    assertEquals(terms.evaluate(priced).yen(), new LotFormula(terms).yen(priced));
  }

  @Test
  void everyBidPricesItWhereTheSpecificationNamesIt() {
    assertNull(terms.fault(prices(List.of(standby("120")))));
    assertEquals(Refusal.PRICE_MISSING, terms.fault(prices(List.of())));
    assertNull(without.fault(prices(List.of())));
    assertEquals(Refusal.PRICE_STANDBY, without.fault(prices(List.of(standby("120")))));
  }

  @ParameterizedTest
  @CsvSource({"0, PRICE_NOT_POSITIVE", "-1, PRICE_NOT_POSITIVE", "1.234, PRICE_SCALE"})
  void itIsAPriceAndNoDiscount(String price, Refusal refusal) {
    assertEquals(refusal, terms.fault(prices(List.of(standby(price)))));
  }

  @Test
  void anAutoBidLowersItWithAllOtherPrices() {
    PriceSet offer = prices(List.of(standby("1000")));
    long target = terms.evaluate(offer).yen().longValueExact() / 2;
    PriceSet scaled = PriceScaling.to(target, offer, terms);
    assertEquals(new BigDecimal("500"), scaled.otherItems().get(0).price().yen());
    assertTrue(terms.evaluate(scaled).yen().longValueExact() <= target);
  }

  private static OtherItem standby(String yen) {
    return OtherItem.standby(UnitPrice.taxExcluded(yen));
  }

  private static PriceSet prices(List<OtherItem> items) {
    PriceSet plain =
        PriceSet.fixed(
            false,
            UnitPrice.taxExcluded("1450"),
            UnitPrice.taxExcluded("18.95"),
            UnitPrice.taxExcluded("17.55"));
    return new PriceSet(
        plain.type(), false, plain.demandPrice(), plain.energyPrices(), null, items);
  }

  private static LotTerms terms(String lines) {
    AuctionRules rules = new AuctionHouse().details(true, "グループ1").rules();
    return new LotTerms(rules, LotSpecification.read(lines));
  }
}
