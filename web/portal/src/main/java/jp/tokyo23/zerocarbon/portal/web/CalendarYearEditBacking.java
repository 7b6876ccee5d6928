package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearDetails;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearService;
import jp.tokyo23.zerocarbon.shared.calendar.ClosedDay;
import jp.tokyo23.zerocarbon.shared.web.record.Lines;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a year's closed days, typed one a line. */
@Named
@ViewScoped
public class CalendarYearEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CalendarYearService service;
  @Inject private RecordForm form;

  private Integer year;
  private String days;
  private String source;
  private ConfirmationMark mark = ConfirmationMark.TO_BE_CONFIRMED;

  public void load() {
    CalendarYear record = form.open(service);
    if (record != null) {
      year = record.calendarYear();
      days =
          record.closedDays().stream()
              .map(day -> day.date() + " " + day.name())
              .collect(Collectors.joining("\n"));
      source = record.source();
      mark = record.mark();
    }
  }

  public String save() {
    return form.save(service, this::details, "/calendar-year");
  }

  private CalendarYearDetails details() {
    List<ClosedDay> closed = Lines.split(days).stream().map(CalendarYearEditBacking::day).toList();
    return new CalendarYearDetails(year, closed, source, mark);
  }

  private static ClosedDay day(String line) {
    String[] parts = line.split("[\\s　]+", 2);
    if (parts.length < 2) {
      throw new RuleViolation("calendarYear.unreadableLine", line).at("days");
    }
    try {
      return new ClosedDay(Wareki.parseDate(parts[0]), parts[1]);
    } catch (RuleViolation unreadable) {
      throw unreadable.at("days");
    }
  }

  public RecordForm getForm() {
    return form;
  }

  public ConfirmationMark[] getMarkChoices() {
    return ConfirmationMark.values();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public ConfirmationMark getMark() {
    return mark;
  }

  public void setMark(ConfirmationMark mark) {
    this.mark = mark;
  }
}
