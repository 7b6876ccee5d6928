package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultDetails;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of the result of an auction held elsewhere. */
@Named
@ViewScoped
public class OutsideResultEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutsideResultService service;
  @Inject private RecordForm form;
  @Inject private WonLotInput won;

  private String heldBy;
  private LocalDate heldOn;
  private String protocol;
  private Integer participants;
  private String note;
  private boolean placeholder;

  public void load() {
    won.begin();
    OutsideResult record = form.open(service);
    if (record != null) {
      fill(record);
    }
  }

  private void fill(OutsideResult record) {
    won.fill(record);
    heldBy = record.heldBy();
    heldOn = record.heldOn();
    protocol = record.protocol();
    participants = record.participants();
    note = record.note();
    placeholder = record.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/outside-result");
  }

  private OutsideResultDetails details() {
    return new OutsideResultDetails(
        won.getFiscalYear(),
        won.getLot(),
        won.name(),
        heldBy,
        heldOn,
        protocol,
        participants,
        won.getSupplier(),
        won.getEvaluationTotal(),
        won.getStartAmount(),
        won.getLevyIncluded(),
        won.priceSet(),
        won.getLowPrice(),
        note,
        placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public WonLotInput getWon() {
    return won;
  }

  public String getHeldBy() {
    return heldBy;
  }

  public void setHeldBy(String heldBy) {
    this.heldBy = heldBy;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getProtocol() {
    return protocol;
  }

  public void setProtocol(String protocol) {
    this.protocol = protocol;
  }

  public Integer getParticipants() {
    return participants;
  }

  public void setParticipants(Integer participants) {
    this.participants = participants;
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
