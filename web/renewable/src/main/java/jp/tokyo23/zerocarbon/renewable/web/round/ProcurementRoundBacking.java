package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementCalendar;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.activity.ActivityService;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One joint procurement: how far it is, until when what has to be done, and its study sessions. */
@Named
@ViewScoped
public class ProcurementRoundBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/procurement-round";

  @Inject private ProcurementRoundService service;
  @Inject private ActivityService activities;
  @Inject private CurrentMeasure measure;
  @Inject private RecordView view;

  private transient ProcurementRound record;
  private transient ProcurementCalendar calendar;
  private RoundState next;

  public void load() {
    record = view.open(service);
    if (record != null) {
      calendar = service.calendar(record.id());
    }
  }

  public String moveOn() {
    return view.change((id, version) -> service.moveOn(id, version, next), PAGE);
  }

  public String cancel() {
    return view.change((id, version) -> service.cancel(id, version, view.getReason()), PAGE);
  }

  public ProcurementRound getRecord() {
    return record;
  }

  /** The last days of what has to be done; empty as long as the start of supply is open. */
  public List<ProcurementCalendar.Entry> getEntries() {
    return calendar.entries();
  }

  public boolean overdue(ProcurementCalendar.Entry entry) {
    return entry.overdue(today(), record.state());
  }

  /** Whether wards can still apply but the last day is over. */
  public boolean isApplicationsOverdue() {
    LocalDate until = record.times().applicationsUntil();
    return record.takesApplications() && until != null && until.isBefore(today());
  }

  /** Whether anybody may still bring the round forward. */
  public boolean isMovable() {
    return view.isEditable() && !record.state().ended();
  }

  /** States that the round may go to, nearest first. */
  public List<RoundState> getLaterStates() {
    return Arrays.stream(RoundState.values()).filter(record.state()::precedes).toList();
  }

  /** Study sessions and briefings of the fiscal year. */
  public List<Activity> getSessions() {
    RecordFilter ofTheYear = RecordFilter.of(measure.code(), record.fiscalYear());
    return activities.page(PageQuery.all(ofTheYear)).stream()
        .filter(
            activity ->
                activity.kind() == ActivityKind.STUDY_SESSION
                    || activity.kind() == ActivityKind.BRIEFING)
        .toList();
  }

  public RoundState getNext() {
    return next;
  }

  public void setNext(RoundState next) {
    this.next = next;
  }

  public RecordView getView() {
    return view;
  }

  private static LocalDate today() {
    return TokyoTime.today();
  }
}
