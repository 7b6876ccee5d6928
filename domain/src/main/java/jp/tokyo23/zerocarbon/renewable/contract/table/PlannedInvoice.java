package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceDetails;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/** A row laid over the invoice that the register has of the same supply point and month. */
final class PlannedInvoice {

  final List<Finding> findings = new ArrayList<>();
  final MonthlyInvoice before;
  private final InvoiceLine lineBefore;
  private final InvoiceLine line;
  private MonthlyInvoiceDetails details;

  /**
   * Reads a row.
   *
   * @param point null where no supply point of the ward has the number
   * @param contract null where no contract that stands covers point and month
   * @param before null where the invoice is new
   */
  PlannedInvoice(SourceRow row, SupplyPoint point, PowerContract contract, MonthlyInvoice before) {
    this.before = before;
    lineBefore = before == null ? null : InvoiceLine.of(point.number(), before);
    Merge<InvoiceLine> merge = Merge.of(lineBefore, row);
    line = InvoiceColumns.line(merge);
    findings.addAll(merge.findings());
    if (findings.isEmpty()) {
      read(point, contract);
    }
  }

  private void read(SupplyPoint point, PowerContract contract) {
    String number = InvoiceColumns.NUMBER.column().name();
    if (point == null) {
      findings.add(Finding.error(number, "invoiceImport.noPoint"));
    } else if (contract == null) {
      findings.add(Finding.error(number, "invoiceImport.noContract"));
    } else if (!contract.prices().allDay()) {
      findings.add(Finding.error(number, "invoiceImport.bands"));
    } else {
      try {
        details = line.details(contract.id(), point.id(), before != null && before.placeholder());
      } catch (RuleViolation refused) {
        findings.add(Finding.of(number, refused));
      }
    }
  }

  MonthlyInvoiceDetails details() {
    return details;
  }

  RowOutcome outcome() {
    return RowOutcome.of(findings, before == null, this::differences);
  }

  List<FieldChange> differences() {
    return ColumnTexts.differences(InvoiceColumns.ALL, lineBefore, line);
  }

  /** What the columns held before. */
  Map<String, String> textsBefore() {
    return ColumnTexts.of(InvoiceColumns.ALL, lineBefore);
  }
}
