package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureRow;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureService;
import jp.tokyo23.zerocarbon.shared.progress.ProgressOverviewService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the joint measures. */
@Named
@ViewScoped
public class JointMeasureListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private JointMeasureService service;
  @Inject private ProgressOverviewService overview;

  private final ListFilter filter = new ListFilter();
  private LazyRows<JointMeasure, JointMeasureRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, JointMeasureRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<JointMeasure, JointMeasureRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  /** Only a measure that this version knows and that is not registered yet can be added. */
  public boolean isRegistrable() {
    return service.registrable() && !overview.unregisteredMeasures().isEmpty();
  }
}
