package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.table.OutsideImport;
import jp.tokyo23.zerocarbon.shared.web.tabular.ImportDesk;

/** One import of results of auctions held elsewhere. */
@Named
@ViewScoped
public class OutsideImportRunBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;

  public void load() {
    desk.open(OutsideImport.KIND, "/outside-result-import-run", "/outside-result-import");
  }

  public ImportDesk getDesk() {
    return desk;
  }
}
