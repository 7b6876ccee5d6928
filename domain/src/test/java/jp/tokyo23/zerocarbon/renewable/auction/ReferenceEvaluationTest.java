package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.OfferForm;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReferenceUnits;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationTotal;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** EX-EVAL-1 (1,005,000 kWh) with the units of EX-FUEL-2, EX-MKT-1 and a levy counted in. */
class ReferenceEvaluationTest {

  private static final long BASE = 24_496_200;
  private static final long ENERGY = 1_005_000;
  private static final ReferenceUnits UNITS =
      new ReferenceUnits(
          new BigDecimal("-1.07"),
          new BigDecimal("13.40"),
          new BigDecimal("11.00"),
          new BigDecimal("0.30"),
          new BigDecimal("3.98"));

  private final AuctionHouse house = new AuctionHouse();

  @Test
  void aFuelAdjustmentCountsForOffersThatHaveOneAlone() {
    LotTerms terms = terms(true, false, false, OfferForm.FIXED_FUEL_BY_CHOICE);
    assertEquals(BASE, yen(terms, offer(PriceType.FIXED, false)));
    assertEquals(BASE - 1_075_350, yen(terms, offer(PriceType.FIXED, true))); // 1.07 × 1,005,000
  }

  @Test
  void aMarketAdjustmentIsTheDifferenceToTheBaseTimesItsCoefficient() {
    LotTerms terms = terms(false, true, false, OfferForm.PARTLY_MARKET_LINKED);
    assertEquals(0, new BigDecimal("0.72").compareTo(UNITS.marketAdjustment()));
    EvaluationTotal total = terms.evaluate(offer(PriceType.PARTLY_MARKET_LINKED, false));
    assertEquals(BASE + 723_600, total.yen().longValueExact());
    assertEquals(
        0,
        new BigDecimal("0.72")
            .multiply(BigDecimal.valueOf(780_000))
            .compareTo(total.points().get(0).amounts().get(BillItem.MARKET)));
  }

  @Test
  void theLevyIsTheSameForEveryBidder() {
    EvaluationTotal total =
        terms(false, false, true, OfferForm.FIXED).evaluate(offer(PriceType.FIXED, false));
    assertEquals(0, new BigDecimal("3999900").compareTo(total.levy())); // 3.98 × 1,005,000
    assertEquals(BASE + 3_999_900, total.yen().longValueExact());
  }

  @Test
  void theShortFormulaGivesTheSameYen() {
    LotTerms terms = terms(true, true, true, OfferForm.PARTLY_MARKET_LINKED_WITH_FUEL);
    PriceSet prices = offer(PriceType.PARTLY_MARKET_LINKED, true);
    BigDecimal yen = new LotFormula(terms).yen(prices);
    assertEquals(terms.evaluate(prices).yen(), yen);
    assertEquals(BASE - 1_075_350 + 723_600 + 3_999_900, yen.longValueExact());
  }

  @Test
  void anAutoBidScalesThePricesAndNotWhatTheReferenceBrings() {
    LotTerms terms = terms(true, false, true, OfferForm.FIXED_WITH_FUEL);
    PriceSet offer = offer(PriceType.FIXED, true);
    long target = yen(terms, offer) - 1_000_000;
    long total = yen(terms, PriceScaling.to(target, offer, terms));
    assertTrue(total <= target && total > target - 10_000, total + " for " + target);
  }

  @Test
  void furtherItemsStayWhenAnAutoBidScales() {
    LotTerms terms = terms(false, false, false, OfferForm.FIXED);
    PriceSet plain = offer(PriceType.FIXED, false);
    OtherItem capacity =
        new OtherItem("容量拠出金相当額", OtherItem.Basis.PER_KWH, UnitPrice.taxExcluded("2"));
    PriceSet offer =
        new PriceSet(
            plain.type(),
            false,
            plain.demandPrice(),
            plain.energyPrices(),
            null,
            List.of(capacity));
    long total = yen(terms, PriceScaling.to(BASE, offer, terms));
    assertTrue(total <= BASE && total > BASE - 10_000, String.valueOf(total));
  }

  @Test
  void pricesOfAnotherKindAreRefused() {
    LotTerms linked = terms(false, true, false, OfferForm.MARKET_LINKED);
    assertEquals(Refusal.PRICE_FORM, linked.fault(offer(PriceType.FIXED, false)));
    assertNull(linked.fault(offer(PriceType.MARKET_LINKED, false)));
    LotTerms fuel = terms(true, false, false, OfferForm.FIXED_WITH_FUEL);
    assertEquals(Refusal.PRICE_FUEL_OPTION, fuel.fault(offer(PriceType.FIXED, false)));
    LotTerms plain = terms(false, false, false, OfferForm.FIXED);
    assertEquals(Refusal.PRICE_FUEL_OPTION, plain.fault(offer(PriceType.FIXED, true)));
  }

  @Test
  void rulesWithoutAUnitThatTheyCountAreNotPublished() {
    assertEquals("auction.referenceMissing", refusal(true, ReferenceUnits.NONE, OfferForm.FIXED));
    assertEquals("auction.choiceNotCounted", refusal(false, UNITS, OfferForm.FIXED_FUEL_BY_CHOICE));
    Long id = draft(true, UNITS, OfferForm.FIXED_FUEL_BY_CHOICE);
    house.service.publish(id);
    Evaluation published = house.auctions.find(id).orElseThrow().rules().evaluation();
    assertEquals(UNITS, published.reference());
    assertEquals(OfferForm.FIXED_FUEL_BY_CHOICE, published.form());
  }

  private String refusal(boolean fuel, ReferenceUnits units, OfferForm form) {
    Long id = draft(fuel, units, form);
    return assertThrows(RuleViolation.class, () -> house.service.publish(id)).getMessage();
  }

  private Long draft(boolean fuel, ReferenceUnits units, OfferForm form) {
    house.as("jimukyoku");
    Long id = house.draft(true);
    Auction draft = house.auctions.find(id).orElseThrow();
    AuctionDetails plain = house.details(true, "グループ1");
    AuctionRules rules =
        with(plain.rules(), new Evaluation(fuel, false, false, false, 2, form, units));
    draft.correct(
        new AuctionDetails(
            plain.fiscalYear(),
            plain.name(),
            null,
            true,
            rules,
            plain.specification(),
            null,
            null,
            true));
    return id;
  }

  private LotTerms terms(boolean fuel, boolean market, boolean levy, OfferForm form) {
    AuctionDetails details = house.details(true, "グループ1");
    AuctionRules rules =
        with(details.rules(), new Evaluation(fuel, market, false, levy, 2, form, UNITS));
    assertEquals(rules, AuctionRules.parse(rules.canonical()));
    return new LotTerms(rules, LotSpecification.read(details.specification()));
  }

  private static AuctionRules with(AuctionRules rules, Evaluation evaluation) {
    return new AuctionRules(
        rules.lot(),
        rules.mode(),
        rules.start(),
        rules.end(),
        rules.hours(),
        rules.softClose(),
        rules.interruptionOver(),
        rules.closedDays(),
        rules.step(),
        rules.mustBeat(),
        rules.leaderMayBidAgain(),
        rules.withdrawalAllowed(),
        rules.startAmount(),
        rules.reserve(),
        rules.tieRule(),
        rules.lowPrice(),
        evaluation,
        rules.bidders());
  }

  private static long yen(LotTerms terms, PriceSet prices) {
    return terms.evaluate(prices).yen().longValueExact();
  }

  private static PriceSet offer(PriceType type, boolean fuel) {
    PriceSet fixed =
        PriceSet.fixed(
            false,
            UnitPrice.taxExcluded("1700"),
            UnitPrice.taxExcluded("18.20"),
            UnitPrice.taxExcluded("17.10"));
    return new PriceSet(
        type, fuel, fixed.demandPrice(), fixed.energyPrices(), null, fixed.otherItems());
  }
}
