package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.forest.ForestWork;
import jp.tokyo23.zerocarbon.forest.ForestWorkRow;
import jp.tokyo23.zerocarbon.forest.ForestWorkService;
import jp.tokyo23.zerocarbon.forest.WorkArea;
import jp.tokyo23.zerocarbon.forest.WorkKind;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the works of a fiscal year. */
@Named
@ViewScoped
public class ForestWorkListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestWorkService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<ForestWork, ForestWorkRow> rows;

  @SuppressWarnings("serial") // an immutable list of serializable records
  private List<WorkArea> areas;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows =
        new LazyRows<>(service, ForestWorkRow::of, () -> filter.with(year, null, WorkKind.class));
    areas = service.areas(year);
  }

  public LazyRows<ForestWork, ForestWorkRow> getRows() {
    return rows;
  }

  /** Areas of the works done in the year, by kind. */
  public List<WorkArea> getAreas() {
    return areas;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public WorkKind[] getOptions() {
    return WorkKind.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
