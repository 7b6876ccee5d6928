package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYearService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** Which supply point has meter data of the chosen fiscal year. */
@Named
@ViewScoped
public class MeterPointListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeterYearService service;
  @Inject private MeterImportService imports;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private MeterPointRows rows;

  @PostConstruct
  void open() {
    rows = new MeterPointRows(service, filter, frame.getFiscalYear());
  }

  public MeterPointRows getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return imports.registrable();
  }
}
