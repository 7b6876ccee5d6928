package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one number by which a bid is ranked: its unit prices over the lot's planned load.
 *
 * @param points exact parts [yen] of every supply point, tax excluded
 * @param levy exact [yen] with tax; 0 unless the rules include it
 */
public record EvaluationTotal(List<Point> points, BigDecimal levy) implements Serializable {

  /** One supply point of the lot: its exact yen by item. */
  public record Point(String name, Map<BillItem, BigDecimal> amounts) implements Serializable {

    public BigDecimal sum() {
      return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  public static EvaluationTotal of(
      PriceSet prices, List<PlannedLoad> loads, EvaluationRules rules) {
    return of(prices, loads, rules, RenewableLevy.UNKNOWN);
  }

  /**
   * The total.
   *
   * @param levies needed only where the rules include the levy
   * @throws jp.tokyo23.zerocarbon.shared.RuleViolation when a price is missing, contains tax, or a
   *     reference value is not known
   */
  public static EvaluationTotal of(
      PriceSet prices, List<PlannedLoad> loads, EvaluationRules rules, RenewableLevy levies) {
    List<Point> points = new ArrayList<>();
    BigDecimal levy = BigDecimal.ZERO;
    for (PlannedLoad load : loads) {
      points.add(new Point(load.name(), amounts(prices, load, rules)));
      if (rules.includesLevy()) {
        for (MonthlyUse use : load.months()) {
          levy = levy.add(MonthlyBill.levyLine(use, levies).amount());
        }
      }
    }
    return new EvaluationTotal(List.copyOf(points), levy);
  }

  private static Map<BillItem, BigDecimal> amounts(
      PriceSet prices, PlannedLoad load, EvaluationRules rules) {
    Map<BillItem, BigDecimal> amounts = new EnumMap<>(BillItem.class);
    for (MonthlyUse use : load.months()) {
      for (BillLine line : Charges.of(prices, use, rules.reference(), rules.items(), null)) {
        line.requireTaxExcluded();
        amounts.merge(line.item(), line.amount(), BigDecimal::add);
      }
    }
    return amounts;
  }

  /** Exact yen by item over all supply points; the levy where it counts. */
  public Map<BillItem, BigDecimal> items() {
    Map<BillItem, BigDecimal> items = new EnumMap<>(BillItem.class);
    for (Point point : points) {
      point.amounts().forEach((item, yen) -> items.merge(item, yen, BigDecimal::add));
    }
    if (levy.signum() != 0) {
      items.put(BillItem.LEVY, levy);
    }
    return items;
  }

  /** Exact total [yen], for scenarios and explanations. */
  public BigDecimal exact() {
    return points.stream().map(Point::sum).reduce(levy, BigDecimal::add);
  }

  /** 入札金額 [yen]: cut off once, and the only number that is compared. */
  public BigDecimal yen() {
    return exact().setScale(0, RoundingMode.FLOOR);
  }

  /**
   * 落札価格 [yen]: ⌊T × (1 + tax)⌋ (北海道運輸局, notice of 2023-01-20); a levy in T is taxed already.
   *
   * @param taxRate consumption tax: 0.10
   */
  public BigDecimal awardAmount(BigDecimal taxRate) {
    BigDecimal taxable = yen().subtract(levy);
    return taxable.multiply(taxRate).add(yen()).setScale(0, RoundingMode.FLOOR);
  }
}
