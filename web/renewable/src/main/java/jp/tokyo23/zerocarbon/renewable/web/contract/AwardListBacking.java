package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardRow;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.AwardState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the awards of the chosen procurement year. */
@Named
@ViewScoped
public class AwardListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AwardService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Award, AwardRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows = new LazyRows<>(service, AwardRow::of, () -> filter.with(year, null, AwardState.class));
  }

  public LazyRows<Award, AwardRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public AwardState[] getStates() {
    return AwardState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
