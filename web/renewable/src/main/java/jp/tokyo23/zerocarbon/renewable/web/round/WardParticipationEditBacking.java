package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.QuantityInput;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a ward's participation. */
@Named
@ViewScoped
public class WardParticipationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardParticipationService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final QuantityInput facilities = new QuantityInput(Unit.FACILITY, "facilities");
  private FiscalYear fiscalYear;
  private Ward ward;
  private ParticipationState state = ParticipationState.APPLIED;
  private String note;
  private boolean placeholder;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    ward = frame.getUser().ward();
    WardParticipation record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      ward = record.ward();
      state = record.state();
      facilities.fill(record.facilities());
      note = record.note();
      placeholder = record.placeholder();
    }
  }

  public String save() {
    return form.save(service, this::details, "/ward-participation");
  }

  private WardParticipationDetails details() {
    return new WardParticipationDetails(
        fiscalYear, ward, state, facilities.quantity(), note, placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public QuantityInput getFacilities() {
    return facilities;
  }

  public ParticipationState[] getStates() {
    return ParticipationState.values();
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public ParticipationState getState() {
    return state;
  }

  public void setState(ParticipationState state) {
    this.state = state;
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
