package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.tariff.Adjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.BillLine;
import jp.tokyo23.zerocarbon.renewable.tariff.Charges;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;

/**
 * Why a bill changed against the base year: one thing after another is changed, in this order, so
 * that the effects add up exactly. All in yen without tax and levy, not rounded; positive is a
 * saving.
 *
 * @param baseCost C_old(L0, I0)
 * @param volume effect of the energy used
 * @param demand effect of contract demand and power factor
 * @param level effect of the level of the adjustments
 * @param tariff effect of the tariff, which is the saving by the joint procurement, by part
 * @param oldCost C_old(L1, I1)
 * @param newCost C_new(L1, I1)
 */
public record SavingsDecomposition(
    BigDecimal baseCost,
    BigDecimal volume,
    BigDecimal demand,
    BigDecimal level,
    Map<TariffPart, BigDecimal> tariff,
    BigDecimal oldCost,
    BigDecimal newCost) {

  /**
   * The effects over these months.
   *
   * @throws jp.tokyo23.zerocarbon.shared.RuleViolation when a price contains tax, or an adjustment
   *     that one of the tariffs needs is not known
   */
  public static SavingsDecomposition of(PriceSet before, PriceSet now, List<SavingsMonth> months) {
    Map<TariffPart, BigDecimal> old =
        parts(before, months, SavingsMonth::actual, SavingsMonth::oldAdjustment);
    Map<TariffPart, BigDecimal> fresh =
        parts(now, months, SavingsMonth::actual, SavingsMonth::newAdjustment);
    BigDecimal base = cost(before, months, SavingsMonth::base);
    BigDecimal otherEnergy =
        cost(before, months, month -> month.base().withEnergyOf(month.actual()));
    BigDecimal otherDemand = cost(before, months, SavingsMonth::actual);
    BigDecimal oldCost = sum(old);
    return new SavingsDecomposition(
        base,
        base.subtract(otherEnergy),
        otherEnergy.subtract(otherDemand),
        otherDemand.subtract(oldCost),
        differences(old, fresh),
        oldCost,
        sum(fresh));
  }

  /** Exact cost of these months, by part. */
  static Map<TariffPart, BigDecimal> parts(
      PriceSet prices,
      List<SavingsMonth> months,
      Function<SavingsMonth, MonthlyUse> use,
      Function<SavingsMonth, Adjustment> adjustment) {
    Map<TariffPart, BigDecimal> parts = new EnumMap<>(TariffPart.class);
    for (SavingsMonth month : months) {
      for (BillLine line :
          Charges.of(prices, use.apply(month).seenBy(prices), adjustment.apply(month))) {
        line.requireTaxExcluded();
        parts.merge(TariffPart.of(line.item()), line.amount(), BigDecimal::add);
      }
    }
    return parts;
  }

  private static BigDecimal cost(
      PriceSet prices, List<SavingsMonth> months, Function<SavingsMonth, MonthlyUse> use) {
    return sum(parts(prices, months, use, SavingsMonth::baseAdjustment));
  }

  private static Map<TariffPart, BigDecimal> differences(
      Map<TariffPart, BigDecimal> old, Map<TariffPart, BigDecimal> fresh) {
    Map<TariffPart, BigDecimal> differences = new EnumMap<>(old);
    fresh.forEach((part, cost) -> differences.merge(part, cost.negate(), BigDecimal::add));
    return differences;
  }

  static BigDecimal sum(Map<TariffPart, BigDecimal> parts) {
    return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The saving by the joint procurement. */
  public BigDecimal saving() {
    return oldCost.subtract(newCost);
  }

  /** How much lower the cost is than in the base year, whatever the reason. */
  public BigDecimal total() {
    return baseCost.subtract(newCost);
  }
}
