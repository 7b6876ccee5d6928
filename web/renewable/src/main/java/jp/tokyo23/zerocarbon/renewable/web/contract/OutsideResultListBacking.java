package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultRow;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the results of auctions held elsewhere, of all fiscal years. */
@Named
@ViewScoped
public class OutsideResultListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutsideResultService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<OutsideResult, OutsideResultRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, OutsideResultRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<OutsideResult, OutsideResultRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
