package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * The invoices from which actual savings and emissions may be reckoned: those whose recomputation
 * agrees.
 */
@ApplicationScoped
public class AgreedInvoices {

  private MonthlyInvoiceRepository invoices;
  private InvoiceChecks checks;

  protected AgreedInvoices() {} // for the CDI proxy

  @Inject
  public AgreedInvoices(MonthlyInvoiceRepository invoices, InvoiceChecks checks) {
    this.invoices = invoices;
    this.checks = checks;
  }

  List<MonthlyInvoice> of(Long contractId, Long supplyPointId, FiscalYear year) {
    return of(supplyPointId, year).stream()
        .filter(invoice -> invoice.contract().id().equals(contractId))
        .toList();
  }

  /** Of a supply point, under whatever contract. */
  public List<MonthlyInvoice> of(Long supplyPointId, FiscalYear year) {
    return invoices.all(RecordFilter.of(year)).stream()
        .filter(invoice -> invoice.supplyPointId().equals(supplyPointId))
        .filter(invoice -> checks.of(invoice).state() == InvoiceState.AGREED)
        .toList();
  }
}
