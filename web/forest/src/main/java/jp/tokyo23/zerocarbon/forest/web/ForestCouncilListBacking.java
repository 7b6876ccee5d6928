package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.ForestCouncil;
import jp.tokyo23.zerocarbon.forest.ForestCouncilRow;
import jp.tokyo23.zerocarbon.forest.ForestCouncilService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the councils. */
@Named
@ViewScoped
public class ForestCouncilListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestCouncilService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<ForestCouncil, ForestCouncilRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, ForestCouncilRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<ForestCouncil, ForestCouncilRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
