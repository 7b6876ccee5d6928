package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** The closed days of one year. */
@Named
@ViewScoped
public class CalendarYearBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarYearService service;
  @Inject private RecordView view;

  private transient CalendarYear record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/calendar-year-list");
  }

  public CalendarYear getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
