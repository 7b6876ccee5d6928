package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRow;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the joint procurements of all fiscal years. */
@Named
@ViewScoped
public class ProcurementRoundListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProcurementRoundService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<ProcurementRound, ProcurementRoundRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, ProcurementRoundRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<ProcurementRound, ProcurementRoundRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
