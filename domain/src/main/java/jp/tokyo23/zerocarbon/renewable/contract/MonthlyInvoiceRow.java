package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of invoices. */
public record MonthlyInvoiceRow(
    Long id,
    Ward ward,
    String pointName,
    YearMonth billingMonth,
    BigDecimal energy,
    BigDecimal total,
    InvoiceState state,
    boolean placeholder)
    implements RecordRow {

  public static MonthlyInvoiceRow of(MonthlyInvoice record) {
    return new MonthlyInvoiceRow(
        record.id(),
        record.ward(),
        record.pointName(),
        record.billingMonth(),
        record.energy().total(),
        record.amounts().total(),
        record.state(),
        record.placeholder());
  }
}
