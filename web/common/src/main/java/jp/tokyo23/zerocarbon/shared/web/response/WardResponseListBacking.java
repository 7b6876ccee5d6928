package jp.tokyo23.zerocarbon.shared.web.response;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseRow;
import jp.tokyo23.zerocarbon.shared.response.WardResponseService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** The wards' answers for this measure in the chosen fiscal year. */
@Named
@ViewScoped
public class WardResponseListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardResponseService service;
  @Inject private FrameBacking frame;
  @Inject private CurrentMeasure measure;

  private final ListFilter filter = new ListFilter();
  private LazyRows<WardResponse, WardResponseRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    MeasureCode code = measure.code();
    rows =
        new LazyRows<>(
            service, WardResponseRow::of, () -> filter.with(year, code, ValueState.class));
  }

  public LazyRows<WardResponse, WardResponseRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ValueState[] getOptions() {
    return ValueState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
