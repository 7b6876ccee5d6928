package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** EX-EVAL, EX-RISK and EX-POINT of the handbook. */
class EvaluationTotalTest {

  private static final BigDecimal TAX = new BigDecimal("0.10");
  private static final List<PlannedLoad> LOT =
      List.of(load("A", 300, 100, 240_000, 540_000), load("B", 100, 97, 45_000, 180_000));

  @Test
  void theOfferWithTheHigherEnergyPriceCanBeTheCheaperOne() {
    EvaluationTotal first = total(offer("1700", "18.20", "17.10"), EvaluationRules.pricesOnly());
    EvaluationTotal second = total(offer("1450", "18.95", "17.55"), EvaluationRules.pricesOnly());
    assertEquals(new BigDecimal(24_496_200), first.yen());
    assertEquals(new BigDecimal(24_004_950), second.yen());
    assertEquals(List.of("5202000", "13602000"), parts(first, 0));
    assertEquals(List.of("1795200", "3897000"), parts(first, 1));
    assertEquals(new BigDecimal(26_945_820), first.awardAmount(TAX));
  }

  @Test
  void aFractionOfAYenIsCutOffTheAwardAmount() {
    PlannedLoad point =
        new PlannedLoad(
            null,
            "A",
            List.of(
                MonthlyUse.ofMonth(
                    YearMonth.of(2026, 4),
                    BigDecimal.ZERO,
                    PowerFactor.FULL,
                    new BigDecimal(24_496_205))));
    EvaluationTotal total =
        EvaluationTotal.of(offer("1", "1", "1"), List.of(point), EvaluationRules.pricesOnly());
    assertEquals(new BigDecimal(26_945_825), total.awardAmount(TAX));
  }

  @Test
  void whatTheRulesIncludeIsCountedAndNothingElse() {
    PriceSet prices =
        PriceSet.fixed(
                true,
                UnitPrice.taxExcluded("1700"),
                UnitPrice.taxExcluded("18.20"),
                UnitPrice.taxExcluded("17.10"))
            .withPremium(UnitPrice.taxExcluded("0.60"));
    Adjustment reference = Adjustment.ofFuel(UnitPrice.taxExcluded("-1.07"));
    BigDecimal fuel = new BigDecimal("-1.07").multiply(new BigDecimal(1_005_000));
    BigDecimal premium = new BigDecimal("0.60").multiply(new BigDecimal(1_005_000));
    BigDecimal base = new BigDecimal(24_496_200);
    assertEquals(base, total(prices, EvaluationRules.pricesOnly()).yen());
    assertEquals(
        base.add(fuel).setScale(0),
        total(prices, new EvaluationRules(true, true, false, false, reference)).yen());
    assertEquals(
        base.add(premium).setScale(0),
        total(prices, new EvaluationRules(false, true, true, false, reference)).yen());
    assertThrows(
        RuleViolation.class,
        () -> total(prices, new EvaluationRules(true, false, false, false, Adjustment.UNKNOWN)));
  }

  @Test
  void aLevyThatCountsIsNotTaxedOnceMore() {
    EvaluationTotal total =
        EvaluationTotal.of(
            offer("1700", "18.20", "17.10"),
            LOT,
            new EvaluationRules(false, false, false, true, Adjustment.UNKNOWN),
            month -> Optional.of(UnitPrice.taxIncluded("2")));
    assertEquals(new BigDecimal(24_496_200 + 2_010_000), total.yen());
    assertEquals(new BigDecimal(26_945_820 + 2_010_000), total.awardAmount(TAX));
  }

  @Test
  void aPriceWithTaxIsRefused() {
    PriceSet withTax =
        PriceSet.fixed(
            false,
            UnitPrice.taxIncluded("1700"),
            UnitPrice.taxExcluded("18.20"),
            UnitPrice.taxExcluded("17.10"));
    assertThrows(RuleViolation.class, () -> total(withTax, EvaluationRules.pricesOnly()));
  }

  @Test
  void theRiskFiguresAreThoseOfTheSortedCosts() {
    List<BigDecimal> costs =
        LongStream.rangeClosed(1, 20).map(i -> 21 - i).mapToObj(BigDecimal::valueOf).toList();
    CostDistribution risk = CostDistribution.of(costs);
    assertEquals(new BigDecimal("10.5"), risk.mean());
    assertEquals(new BigDecimal(19), risk.p95());
    assertEquals(0, new BigDecimal(20).compareTo(risk.cvar95()));
  }

  @Test
  void aMarketLinkedOfferCostsWhatItsScenariosSay() {
    PriceSet linked =
        new PriceSet(
            PriceType.MARKET_LINKED,
            false,
            UnitPrice.taxExcluded("1700"),
            offer("1700", "18.20", "17.10").energyPrices(),
            null,
            List.of());
    List<Adjustment> years =
        List.of(
            Adjustment.ofMarket(UnitPrice.taxExcluded("-1")),
            Adjustment.ofMarket(UnitPrice.taxExcluded("3")));
    CostDistribution risk =
        CostDistribution.of(
            linked, LOT, new EvaluationRules(false, true, false, false, Adjustment.UNKNOWN), years);
    assertEquals(0, new BigDecimal(24_496_200 + 1_005_000).compareTo(risk.mean()));
    assertEquals(0, new BigDecimal(24_496_200 + 3_015_000).compareTo(risk.p95()));
  }

  @Test
  void pointsAreExactFractions() {
    BigDecimal lowest = new BigDecimal(10_000_000);
    BigDecimal own = new BigDecimal(10_800_000);
    Fraction points =
        BidScoring.pricePoints(new BigDecimal(25)).score(own, lowest, BigDecimal.ZERO);
    assertEquals(new BigDecimal("23.148148"), points.rounded(6));
    Fraction withQuality =
        BidScoring.pricePoints(new BigDecimal(25)).score(own, lowest, new BigDecimal(20));
    assertEquals(new BigDecimal("43.148148"), withQuality.rounded(6));
  }

  @Test
  void theDearerOfferCanWinByDivision() {
    BidScoring scheme = BidScoring.division(new BigDecimal(100));
    Fraction dear = scheme.score(new BigDecimal(24_496_200), BigDecimal.ONE, new BigDecimal(20));
    Fraction cheap = scheme.score(new BigDecimal(23_900_000), BigDecimal.ONE, new BigDecimal(5));
    assertEquals(1, dear.compareTo(cheap));
    assertEquals(
        -1,
        BidScoring.LOWEST_TOTAL
            .score(new BigDecimal(24_496_200), new BigDecimal(23_900_000), new BigDecimal(20))
            .compareTo(
                BidScoring.LOWEST_TOTAL.score(
                    new BigDecimal(23_900_000), new BigDecimal(23_900_000), BigDecimal.ZERO)));
  }

  private static List<String> parts(EvaluationTotal total, int point) {
    return total.points().get(point).amounts().values().stream()
        .map(yen -> yen.setScale(0).toPlainString())
        .toList();
  }

  private static EvaluationTotal total(PriceSet prices, EvaluationRules rules) {
    return EvaluationTotal.of(prices, LOT, rules);
  }

  private static PriceSet offer(String demand, String summer, String other) {
    return PriceSet.fixed(
        false,
        UnitPrice.taxExcluded(demand),
        UnitPrice.taxExcluded(summer),
        UnitPrice.taxExcluded(other));
  }

  /** Twelve months from April 2026; the energy of each season lies equally on its months. */
  private static PlannedLoad load(String name, int kw, int percent, int summer, int other) {
    List<MonthlyUse> months =
        IntStream.range(0, 12)
            .mapToObj(month -> YearMonth.of(2026, 4).plusMonths(month))
            .map(
                month ->
                    MonthlyUse.ofMonth(
                        month,
                        new BigDecimal(kw),
                        new PowerFactor(percent),
                        BigDecimal.valueOf(
                            SummerSeason.USUAL.of(month) == Season.SUMMER
                                ? summer / 3
                                : other / 9)))
            .toList();
    return new PlannedLoad(null, name, months);
  }
}
