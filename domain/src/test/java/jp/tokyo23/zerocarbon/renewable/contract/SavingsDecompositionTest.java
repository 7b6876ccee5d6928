package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** EX-SAVE of the handbook. */
class SavingsDecompositionTest {

  private static final PriceSet OLD =
      PriceSet.fixed(true, price("1890"), price("20.50"), price("19.40"));
  private static final PriceSet NEW =
      PriceSet.fixed(true, price("1700"), price("18.20"), price("17.10"))
          .withPremium(price("0.60"));

  @Test
  void everyEffectIsNamedAndOnlyTheTariffIsTheSaving() {
    SavingsDecomposition effects =
        SavingsDecomposition.of(OLD, NEW, year("0.42", "-1.07", "-0.90"));
    assertYen(21_507_000, effects.baseCost());
    assertYen(405_200, effects.volume());
    assertYen(192_780, effects.demand());
    assertYen(1_132_400, effects.level());
    assertYen(19_776_620, effects.oldCost());
    assertYen(18_051_800, effects.newCost());
    assertYen(1_724_820, effects.saving());
    assertYen(562_020, effects.tariff().get(TariffPart.DEMAND_PRICE));
    assertYen(1_748_000, effects.tariff().get(TariffPart.ENERGY_PRICE));
    assertYen(-129_200, effects.tariff().get(TariffPart.ADJUSTMENT_SCHEME));
    assertYen(-456_000, effects.tariff().get(TariffPart.CERTIFICATE));
    assertYen(3_455_200, effects.total());
  }

  @Test
  void theEffectsAddUpWhateverTheNumbersAre() {
    SavingsDecomposition effects =
        SavingsDecomposition.of(OLD, NEW, year("0.4217", "-1.0733", "-0.9001"));
    assertEquals(
        0,
        effects
            .total()
            .compareTo(
                effects
                    .volume()
                    .add(effects.demand())
                    .add(effects.level())
                    .add(SavingsDecomposition.sum(effects.tariff()))));
  }

  @Test
  void theExpectedSavingTakesThePlannedLoadAndOneReference() {
    List<SavingsMonth> months =
        IntStream.range(0, 12)
            .mapToObj(
                month ->
                    SavingsMonth.planned(
                        use(month, 300, 240_000, 540_000), Adjustment.ofFuel(price("0"))))
            .toList();
    SavingsDecomposition effects = SavingsDecomposition.of(OLD, NEW, months);
    assertYen(21_179_400, effects.oldCost());
    assertYen(19_272_000, effects.newCost());
    assertYen(1_907_400, effects.saving());
    assertYen(0, effects.volume().add(effects.demand()).add(effects.level()));
  }

  @Test
  void pricesWithTaxAreNotComparedWithPricesWithoutIt() {
    PriceSet withTax =
        PriceSet.fixed(true, UnitPrice.taxIncluded("1890"), price("20.50"), price("19.40"));
    List<SavingsMonth> year = year("0", "0", "0");
    assertThrows(RuleViolation.class, () -> SavingsDecomposition.of(withTax, NEW, year));
  }

  @Test
  void wholeYenAddUpToTheRoundedSum() {
    List<BigDecimal> parts =
        List.of(new BigDecimal("0.5"), new BigDecimal("-100.5"), new BigDecimal("10.4"));
    assertEquals(
        List.of(new BigDecimal(1), new BigDecimal(-101), new BigDecimal(10)), WholeYen.of(parts));
    List<BigDecimal> thirds =
        List.of(new BigDecimal("0.4"), new BigDecimal("100.4"), new BigDecimal("0.4"));
    assertEquals(
        List.of(new BigDecimal(0), new BigDecimal(101), new BigDecimal(0)), WholeYen.of(thirds));
  }

  private static List<SavingsMonth> year(String base, String old, String fresh) {
    return IntStream.range(0, 12)
        .mapToObj(
            month ->
                new SavingsMonth(
                    use(month, 300, 240_000, 540_000),
                    use(month, 290, 231_000 + 1_000, 528_000),
                    Adjustment.ofFuel(price(base)),
                    Adjustment.ofFuel(price(old)),
                    Adjustment.ofFuel(price(fresh))))
        .toList();
  }

  /** Month of a year whose energy of each season lies in one of its months. */
  private static MonthlyUse use(int month, int kw, int summer, int other) {
    YearMonth when = YearMonth.of(2026, 4).plusMonths(month);
    int energy =
        Map.of(YearMonth.of(2026, 7), summer, YearMonth.of(2026, 4), other).getOrDefault(when, 0);
    return MonthlyUse.ofMonth(
        when, new BigDecimal(kw), PowerFactor.FULL, BigDecimal.valueOf(energy));
  }

  private static UnitPrice price(String yen) {
    return UnitPrice.taxExcluded(yen);
  }

  private static void assertYen(long expected, BigDecimal yen) {
    assertEquals(0, BigDecimal.valueOf(expected).compareTo(yen), yen.toPlainString());
  }
}
