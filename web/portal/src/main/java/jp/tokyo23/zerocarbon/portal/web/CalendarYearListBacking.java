package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearRow;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the years whose closed days are known. */
@Named
@ViewScoped
public class CalendarYearListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarYearService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<CalendarYear, CalendarYearRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, CalendarYearRow::of, () -> filter.with(null, null, ConfirmationMark.class));
  }

  public LazyRows<CalendarYear, CalendarYearRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ConfirmationMark[] getOptions() {
    return ConfirmationMark.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
