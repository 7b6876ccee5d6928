package jp.tokyo23.zerocarbon.renewable.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.renewable.tariff.BillLine;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyBill;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * An invoice beside its recomputation, item by item.
 *
 * @param bill the recomputation; null when it cannot be made
 * @param items every item that is computed or invoiced
 * @param cause why the totals differ
 * @param obstacle what is missing for the recomputation; null when it was made
 */
public record InvoiceCheck(
    MonthlyBill bill,
    BigDecimal invoiced,
    List<Item> items,
    DifferenceCause cause,
    RuleViolation obstacle)
    implements Serializable {

  private static final BigDecimal YEN = BigDecimal.ONE;

  /**
   * One item of both.
   *
   * @param computed [yen], exact
   * @param invoiced [yen]; null when the invoice does not print it
   */
  public record Item(BillItem item, BigDecimal computed, BigDecimal invoiced)
      implements Serializable {

    /** Invoiced minus computed [yen]; null when the invoice does not print the item. */
    public BigDecimal difference() {
      return invoiced == null ? null : invoiced.subtract(computed);
    }

    /** Whether they differ by a yen or more, which no rounding of one item explains. */
    public boolean differs() {
      return invoiced != null && difference().abs().compareTo(YEN) >= 0;
    }
  }

  static InvoiceCheck of(BillBasis basis, InvoicedAmounts invoice) {
    MonthlyBill bill;
    try {
      bill = basis.bill();
    } catch (RuleViolation missing) {
      return new InvoiceCheck(null, invoice.total(), List.of(), DifferenceCause.NONE, missing);
    }
    List<Item> items = items(bill, invoice.items());
    return new InvoiceCheck(
        bill, invoice.total(), items, cause(basis, bill, invoice.total(), items), null);
  }

  private static DifferenceCause cause(
      BillBasis basis, MonthlyBill bill, BigDecimal invoiced, List<Item> items) {
    if (bill.total().compareTo(invoiced) == 0) {
      return DifferenceCause.NONE;
    }
    return basis
        .causeOf(invoiced)
        .orElse(
            items.stream().anyMatch(Item::differs)
                ? DifferenceCause.ITEM
                : DifferenceCause.UNEXPLAINED);
  }

  private static List<Item> items(MonthlyBill bill, Map<BillItem, BigDecimal> invoiced) {
    Set<BillItem> kinds = new TreeSet<>(invoiced.keySet());
    bill.lines().stream().map(BillLine::item).forEach(kinds::add);
    List<Item> items = new ArrayList<>();
    for (BillItem kind : kinds) {
      BigDecimal computed = kind == BillItem.LEVY ? bill.levy() : bill.of(kind);
      items.add(new Item(kind, computed, invoiced.get(kind)));
    }
    return List.copyOf(items);
  }

  /** Invoiced minus computed [yen]; null when the recomputation cannot be made. */
  public BigDecimal difference() {
    return bill == null ? null : invoiced.subtract(bill.total());
  }

  public InvoiceState state() {
    if (bill == null) {
      return InvoiceState.NOT_COMPUTABLE;
    }
    return cause == DifferenceCause.NONE ? InvoiceState.AGREED : InvoiceState.DIFFERENT;
  }
}
