package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** The invoices from which an actual saving may be reckoned: those whose recomputation agrees. */
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
    return invoices.ofContract(contractId).stream()
        .filter(invoice -> invoice.supplyPointId().equals(supplyPointId))
        .filter(invoice -> invoice.fiscalYear().equals(year))
        .filter(invoice -> checks.of(invoice).state() == InvoiceState.AGREED)
        .toList();
  }
}
