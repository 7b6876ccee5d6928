package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.TourComment;
import jp.tokyo23.zerocarbon.forest.TourCommentRow;
import jp.tokyo23.zerocarbon.forest.TourCommentService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the comments of a fiscal year. */
@Named
@ViewScoped
public class TourCommentListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TourCommentService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<TourComment, TourCommentRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows = new LazyRows<>(service, TourCommentRow::of, () -> filter.with(year, null, null));
  }

  public LazyRows<TourComment, TourCommentRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
