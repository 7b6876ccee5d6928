package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.InvoiceCheck;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceService;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One invoice beside its recomputation. */
@Named
@ViewScoped
public class MonthlyInvoiceBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MonthlyInvoiceService service;
  @Inject private Violations violations;
  @Inject private RecordView view;

  private transient MonthlyInvoice record;
  private transient InvoiceCheck check;

  public void load() {
    record = view.open(service);
    if (record != null) {
      check = service.check(record.id());
    }
  }

  public String remove() {
    return view.remove(service, "/monthly-invoice-list");
  }

  public MonthlyInvoice getRecord() {
    return record;
  }

  public InvoiceCheck getCheck() {
    return check;
  }

  /** What is missing for the recomputation, in words; empty when it was made. */
  public String getObstacle() {
    return check.obstacle() == null ? "" : violations.text(check.obstacle());
  }

  public RecordView getView() {
    return view;
  }
}
