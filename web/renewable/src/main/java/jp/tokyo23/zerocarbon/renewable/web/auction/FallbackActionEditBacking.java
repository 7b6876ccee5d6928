package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackAction;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackActionDetails;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackActionService;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackState;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackStep;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a step after a failed auction. */
@Named
@ViewScoped
public class FallbackActionEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FallbackActionService service;
  @Inject private OrganizationService organizations;
  @Inject private RecordForm form;

  private Long auctionId;
  private String auctionName;
  private FallbackStep step;
  private FallbackState state = FallbackState.PLANNED;
  private String responsible;
  private LocalDate due;
  private String changed;
  private Long counterpartId;
  private BigDecimal amount;
  private LocalDate concludedOn;
  private String note;

  public void load() {
    FallbackAction record = form.open(service);
    if (record != null) {
      fill(record);
    }
    Auction failed = NotFoundPage.orElseNotFound(() -> service.failed(auctionId));
    if (failed != null) {
      auctionName = failed.name();
      step = step == null ? FallbackStep.REPEAT_AUCTION : step;
      due = form.isFresh() ? service.proposedDue(auctionId, step) : due;
    }
  }

  private void fill(FallbackAction record) {
    auctionId = record.auctionId();
    step = record.step();
    state = record.state();
    responsible = record.responsible();
    due = record.due();
    changed = record.changed();
    counterpartId = record.counterpart() == null ? null : record.counterpart().id();
    amount = record.amount();
    concludedOn = record.concludedOn();
    note = record.note();
  }

  public String save() {
    return form.save(service, this::details, "/fallback-action");
  }

  private FallbackActionDetails details() {
    Organization counterpart = counterpartId == null ? null : organizations.record(counterpartId);
    return new FallbackActionDetails(
        auctionId, step, state, responsible, due, changed, counterpart, amount, concludedOn, note);
  }

  public RecordForm getForm() {
    return form;
  }

  public String getAuctionName() {
    return auctionName;
  }

  public FallbackStep[] getSteps() {
    return FallbackStep.values();
  }

  public FallbackState[] getStates() {
    return FallbackState.values();
  }

  public List<Organization> getSuppliers() {
    return organizations.suppliers();
  }

  public Long getAuctionId() {
    return auctionId;
  }

  public void setAuctionId(Long auctionId) {
    this.auctionId = auctionId;
  }

  public FallbackStep getStep() {
    return step;
  }

  public void setStep(FallbackStep step) {
    this.step = step;
  }

  public FallbackState getState() {
    return state;
  }

  public void setState(FallbackState state) {
    this.state = state;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public String getChanged() {
    return changed;
  }

  public void setChanged(String changed) {
    this.changed = changed;
  }

  public Long getCounterpartId() {
    return counterpartId;
  }

  public void setCounterpartId(Long counterpartId) {
    this.counterpartId = counterpartId;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public LocalDate getConcludedOn() {
    return concludedOn;
  }

  public void setConcludedOn(LocalDate concludedOn) {
    this.concludedOn = concludedOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
