package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.renewable.contract.table.OutsideImport;
import jp.tokyo23.zerocarbon.shared.web.tabular.ImportUpload;

/** Where tables of results of auctions held elsewhere are handed in, for all wards together. */
@Named
@RequestScoped
public class OutsideImportBacking {

  @Inject private ImportUpload upload;

  @PostConstruct
  void prepare() {
    upload.of(OutsideImport.KIND, null);
  }

  public void load() {
    upload.open();
  }

  public String submit() {
    return upload.submit("/outside-result-import-run");
  }

  public ImportUpload getUpload() {
    return upload;
  }
}
