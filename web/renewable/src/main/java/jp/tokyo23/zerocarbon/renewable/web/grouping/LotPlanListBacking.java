package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRow;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the plans of lots in the chosen fiscal year. */
@Named
@ViewScoped
public class LotPlanListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LotPlanService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<LotPlan, LotPlanRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows = new LazyRows<>(service, LotPlanRow::of, () -> filter.with(year, null, PlanState.class));
  }

  public LazyRows<LotPlan, LotPlanRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public PlanState[] getStates() {
    return PlanState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
