package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.forest.ForestSite;
import jp.tokyo23.zerocarbon.forest.ForestSiteService;
import jp.tokyo23.zerocarbon.forest.ForestWork;
import jp.tokyo23.zerocarbon.forest.ForestWorkDetails;
import jp.tokyo23.zerocarbon.forest.ForestWorkService;
import jp.tokyo23.zerocarbon.forest.WorkKind;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.QuantityInput;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a work. */
@Named
@ViewScoped
public class ForestWorkEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestWorkService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;
  @Inject private ForestSiteService sites;

  private final QuantityInput area = new QuantityInput(Unit.HECTARE, "area");
  private FiscalYear fiscalYear;
  private Long siteId;
  private WorkKind kind;
  private PartialDate startedIn;
  private PartialDate endedIn;
  private EventState state = EventState.PLANNED;
  private String note;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    ForestWork record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      siteId = record.site().id();
      kind = record.kind();
      startedIn = record.startedIn();
      endedIn = record.endedIn();
      state = record.state();
      area.fill(record.area());
      note = record.note();
    }
  }

  public String save() {
    return form.save(service, this::details, "/forest-work");
  }

  private ForestWorkDetails details() {
    return new ForestWorkDetails(
        fiscalYear, siteId, kind, startedIn, endedIn, state, area.quantity(), note);
  }

  public RecordForm getForm() {
    return form;
  }

  public List<ForestSite> getSiteChoices() {
    return sites.page(PageQuery.all(RecordFilter.ALL));
  }

  public WorkKind[] getWorkKindChoices() {
    return WorkKind.values();
  }

  public EventState[] getEventStateChoices() {
    return EventState.values();
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public Long getSiteId() {
    return siteId;
  }

  public void setSiteId(Long siteId) {
    this.siteId = siteId;
  }

  public WorkKind getKind() {
    return kind;
  }

  public void setKind(WorkKind kind) {
    this.kind = kind;
  }

  public PartialDate getStartedIn() {
    return startedIn;
  }

  public void setStartedIn(PartialDate startedIn) {
    this.startedIn = startedIn;
  }

  public PartialDate getEndedIn() {
    return endedIn;
  }

  public void setEndedIn(PartialDate endedIn) {
    this.endedIn = endedIn;
  }

  public EventState getState() {
    return state;
  }

  public void setState(EventState state) {
    this.state = state;
  }

  public QuantityInput getArea() {
    return area;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
