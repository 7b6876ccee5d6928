package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.renewable.contract.table.InvoiceImport;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.tabular.ImportUpload;

/** Where tables of invoices are handed in. */
@Named
@RequestScoped
public class InvoiceImportBacking {

  @Inject private ImportUpload upload;
  @Inject private FrameBacking frame;

  @PostConstruct
  void prepare() {
    upload.of(InvoiceImport.KIND, frame.getUser().ward());
  }

  public void load() {
    upload.open();
  }

  public String submit() {
    return upload.submit("/invoice-import-run");
  }

  public ImportUpload getUpload() {
    return upload;
  }
}
