package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.QuotedFigure;
import jp.tokyo23.zerocarbon.forest.QuotedFigureRow;
import jp.tokyo23.zerocarbon.forest.QuotedFigureService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the quoted figures. */
@Named
@ViewScoped
public class QuotedFigureListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private QuotedFigureService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<QuotedFigure, QuotedFigureRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, QuotedFigureRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<QuotedFigure, QuotedFigureRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
