package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.InvoiceState;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceRow;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the invoices of the chosen fiscal year. */
@Named
@ViewScoped
public class MonthlyInvoiceListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MonthlyInvoiceService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<MonthlyInvoice, MonthlyInvoiceRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows =
        new LazyRows<>(
            service, MonthlyInvoiceRow::of, () -> filter.with(year, null, InvoiceState.class));
  }

  public LazyRows<MonthlyInvoice, MonthlyInvoiceRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public InvoiceState[] getStates() {
    return InvoiceState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
