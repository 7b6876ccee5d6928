package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.facility.table.FacilityImport;
import jp.tokyo23.zerocarbon.shared.web.tabular.ImportDesk;

/** One import of facilities and supply points. */
@Named
@ViewScoped
public class FacilityImportRunBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;

  public void load() {
    desk.open(FacilityImport.KIND, "/facility-import-run", "/facility-import");
  }

  public ImportDesk getDesk() {
    return desk;
  }
}
