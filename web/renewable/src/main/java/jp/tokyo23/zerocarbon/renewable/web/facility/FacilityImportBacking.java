package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.renewable.facility.table.FacilityImport;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.tabular.ImportUpload;

/** Where tables of facilities and supply points are handed in. */
@Named
@RequestScoped
public class FacilityImportBacking {

  @Inject private ImportUpload upload;
  @Inject private FrameBacking frame;

  @PostConstruct
  void prepare() {
    upload.of(FacilityImport.KIND, frame.getUser().ward());
  }

  public void load() {
    upload.open();
  }

  public String submit() {
    return upload.submit("/facility-import-run");
  }

  public ImportUpload getUpload() {
    return upload;
  }
}
