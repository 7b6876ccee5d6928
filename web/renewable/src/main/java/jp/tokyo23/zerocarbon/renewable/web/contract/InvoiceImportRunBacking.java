package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.table.InvoiceImport;
import jp.tokyo23.zerocarbon.shared.web.tabular.ImportDesk;

/** One import of invoices. */
@Named
@ViewScoped
public class InvoiceImportRunBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;

  public void load() {
    desk.open(InvoiceImport.KIND, "/invoice-import-run", "/invoice-import");
  }

  public ImportDesk getDesk() {
    return desk;
  }
}
