package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Recomputes invoices with the settings of their months. */
@ApplicationScoped
public class InvoiceChecks {

  private BillSettings settings;

  protected InvoiceChecks() {} // for the CDI proxy

  @Inject
  public InvoiceChecks(BillSettings settings) {
    this.settings = settings;
  }

  InvoiceCheck of(MonthlyInvoice invoice) {
    ContractTerms terms = invoice.contract().terms();
    BillBasis basis =
        new BillBasis(
            invoice.contract().prices(),
            invoice.use(),
            invoice.adjustment(),
            settings,
            settings.terms(terms.rounding(), terms.fraction(), invoice.billingMonth()));
    return InvoiceCheck.of(basis, invoice.amounts());
  }
}
