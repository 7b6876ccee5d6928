package jp.tokyo23.zerocarbon.shared.web.activity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityRow;
import jp.tokyo23.zerocarbon.shared.activity.ActivityService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** Activities of this measure in the chosen fiscal year. */
@Named
@ViewScoped
public class ActivityListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ActivityService service;
  @Inject private FrameBacking frame;
  @Inject private CurrentMeasure measure;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Activity, ActivityRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    MeasureCode code = measure.code();
    rows =
        new LazyRows<>(service, ActivityRow::of, () -> filter.with(year, code, EventState.class));
  }

  public LazyRows<Activity, ActivityRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public EventState[] getOptions() {
    return EventState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
