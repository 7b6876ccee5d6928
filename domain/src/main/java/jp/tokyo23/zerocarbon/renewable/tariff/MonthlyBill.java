package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Bill of one supply point and month, computed to the yen: ⌊items without tax × (1 + tax) + items
 * with tax⌋ + ⌊levy⌋, or as the contract's {@link BillRounding} says.
 *
 * @param lines every item with quantity and price; the levy last
 * @param items [yen] with tax, without the levy
 * @param levy [yen] with tax
 * @param total [yen], whole
 */
public record MonthlyBill(
    YearMonth month, List<BillLine> lines, BigDecimal items, BigDecimal levy, BigDecimal total)
    implements Serializable {

  /**
   * The bill.
   *
   * @throws RuleViolation when an adjustment or the levy of the month is not known
   */
  public static MonthlyBill of(
      PriceSet prices,
      MonthlyUse use,
      Adjustment adjustment,
      RenewableLevy levies,
      BillTerms terms) {
    List<BillLine> lines =
        new ArrayList<>(Charges.of(prices, use, adjustment, Charges.ALL, terms.zeroUse()));
    BigDecimal items = items(lines, terms);
    lines.add(levyLine(use, levies));
    BigDecimal levy = lines.get(lines.size() - 1).amount();
    if (terms.rounding() == BillRounding.ONCE_AT_THE_END) {
      return new MonthlyBill(use.month(), List.copyOf(lines), items, levy, cutOff(items.add(levy)));
    }
    BigDecimal wholeItems = cutOff(items);
    BigDecimal wholeLevy = cutOff(levy);
    return new MonthlyBill(
        use.month(), List.copyOf(lines), wholeItems, wholeLevy, wholeItems.add(wholeLevy));
  }

  static BillLine levyLine(MonthlyUse use, RenewableLevy levies) {
    LevyUnit unit =
        levies
            .unitOf(use.month())
            .orElseThrow(() -> new RuleViolation("tariff.levyMissing", use.month().toString()));
    return BillLine.of(BillItem.LEVY, use.energy(), unit.price());
  }

  private static BigDecimal items(List<BillLine> lines, BillTerms terms) {
    boolean each = terms.rounding() == BillRounding.EACH_ITEM;
    BigDecimal excluded = sum(lines, false, each);
    return terms.taxed(excluded).add(sum(lines, true, each));
  }

  private static BigDecimal sum(List<BillLine> lines, boolean taxed, boolean each) {
    return lines.stream()
        .filter(line -> line.taxed() == taxed)
        .map(line -> each ? cutOff(line.amount()) : line.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal cutOff(BigDecimal yen) {
    return yen.setScale(0, RoundingMode.FLOOR);
  }
}
