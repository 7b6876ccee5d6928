package jp.tokyo23.zerocarbon.shared.web.activity;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityDetails;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.web.record.Lines;
import jp.tokyo23.zerocarbon.shared.web.record.QuantityInput;

/** An activity while a person fills it in; parties are typed one a line. */
public class ActivityInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private final QuantityInput attendance = new QuantityInput(Unit.PERSON, "attendance");
  private FiscalYear fiscalYear;
  private ActivityKind kind = ActivityKind.SEMINAR;
  private String title;
  private PartialDate date;
  private EventState state = EventState.PLANNED;
  private Ward ward;
  private String organizer;
  private String venue;
  private String audience;
  private String parties;
  private String material;
  private String note;
  private boolean placeholder;

  void begin(FiscalYear year, Ward ownWard) {
    fiscalYear = year;
    ward = ownWard;
  }

  void fill(Activity record) {
    fiscalYear = record.fiscalYear();
    kind = record.kind();
    title = record.title();
    date = record.date();
    state = record.state();
    ward = record.ward();
    organizer = record.organizer();
    venue = record.venue();
    audience = record.audience();
    parties = Lines.join(record.parties());
    attendance.fill(record.attendance());
    material = record.material();
    note = record.note();
    placeholder = record.placeholder();
  }

  ActivityDetails details(MeasureCode measure) {
    return new ActivityDetails(
        measure,
        fiscalYear,
        kind,
        title,
        date,
        state,
        ward,
        organizer,
        venue,
        audience,
        Lines.split(parties),
        attendance.quantity(),
        material,
        note,
        placeholder);
  }

  public QuantityInput getAttendance() {
    return attendance;
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public ActivityKind getKind() {
    return kind;
  }

  public void setKind(ActivityKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public PartialDate getDate() {
    return date;
  }

  public void setDate(PartialDate date) {
    this.date = date;
  }

  public EventState getState() {
    return state;
  }

  public void setState(EventState state) {
    this.state = state;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public String getOrganizer() {
    return organizer;
  }

  public void setOrganizer(String organizer) {
    this.organizer = organizer;
  }

  public String getVenue() {
    return venue;
  }

  public void setVenue(String venue) {
    this.venue = venue;
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getParties() {
    return parties;
  }

  public void setParties(String parties) {
    this.parties = parties;
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
