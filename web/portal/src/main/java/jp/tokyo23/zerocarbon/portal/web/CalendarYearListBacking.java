package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearRow;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearService;

/** List of the years whose closed days are known. */
@Named
@ViewScoped
public class CalendarYearListBacking extends MarkedList<CalendarYear, CalendarYearRow> {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarYearService service;

  @PostConstruct
  void open() {
    open(service, CalendarYearRow::of);
  }
}
