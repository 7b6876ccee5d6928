package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimate;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimateRow;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimateService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the absorptions. */
@Named
@ViewScoped
public class AbsorptionEstimateListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AbsorptionEstimateService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<AbsorptionEstimate, AbsorptionEstimateRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows = new LazyRows<>(service, AbsorptionEstimateRow::of, () -> filter.with(year, null, null));
  }

  public LazyRows<AbsorptionEstimate, AbsorptionEstimateRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
