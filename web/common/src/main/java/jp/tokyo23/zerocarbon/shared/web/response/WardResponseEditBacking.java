package jp.tokyo23.zerocarbon.shared.web.response;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseDetails;
import jp.tokyo23.zerocarbon.shared.response.WardResponseService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a ward's answer for this measure. */
@Named
@ViewScoped
public class WardResponseEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardResponseService service;
  @Inject private CurrentMeasure measure;
  @Inject private FrameBacking frame;
  @Inject private RecordForm form;

  private FiscalYear fiscalYear;
  private Ward ward;
  private ValueState state = ValueState.ACTUAL;
  private String note;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    ward = frame.getUser().ward();
    WardResponse record = form.open(service);
    if (record == null) {
      return;
    }
    if (!record.measure().equals(measure.code())) {
      NotFoundPage.show();
    }
    fill(record);
  }

  public String save() {
    return form.save(service, this::details, "/ward-response");
  }

  private void fill(WardResponse record) {
    fiscalYear = record.fiscalYear();
    ward = record.ward();
    state = record.state();
    note = record.note();
  }

  private WardResponseDetails details() {
    return new WardResponseDetails(measure.code(), fiscalYear, ward, state, note);
  }

  public RecordForm getForm() {
    return form;
  }

  public ValueState[] getStates() {
    return ValueState.values();
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

  public ValueState getState() {
    return state;
  }

  public void setState(ValueState state) {
    this.state = state;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
