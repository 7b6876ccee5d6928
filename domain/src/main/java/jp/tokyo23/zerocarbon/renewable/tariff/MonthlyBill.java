package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
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
    BillLine levyLine = lines.get(lines.size() - 1);
    BigDecimal levy = levyLine.taxed() ? levyLine.amount() : terms.taxed(levyLine.amount());
    if (terms.rounding() == BillRounding.ONCE_AT_THE_END) {
      BigDecimal total = terms.fraction().round(items.add(levy));
      return new MonthlyBill(use.month(), List.copyOf(lines), items, levy, total);
    }
    BigDecimal wholeItems = terms.fraction().round(items);
    BigDecimal wholeLevy = YenFraction.CUT_OFF.round(levy);
    return new MonthlyBill(
        use.month(), List.copyOf(lines), wholeItems, wholeLevy, wholeItems.add(wholeLevy));
  }

  static BillLine levyLine(MonthlyUse use, RenewableLevy levies) {
    UnitPrice unit =
        levies
            .unitOf(use.month())
            .orElseThrow(() -> new RuleViolation("tariff.levyMissing", use.month().toString()));
    return BillLine.of(BillItem.LEVY, use.energy(), unit);
  }

  private static BigDecimal items(List<BillLine> lines, BillTerms terms) {
    return terms.taxed(sum(lines, false, terms)).add(sum(lines, true, terms));
  }

  private static BigDecimal sum(List<BillLine> lines, boolean taxed, BillTerms terms) {
    boolean each = terms.rounding() == BillRounding.EACH_ITEM;
    return lines.stream()
        .filter(line -> line.taxed() == taxed)
        .map(line -> each ? terms.fraction().round(line.amount()) : line.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Exact sum of the lines of one item [yen], in the tax class of its prices. */
  public BigDecimal of(BillItem item) {
    return Charges.sum(lines.stream().filter(line -> line.item() == item).toList());
  }
}
