package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimate;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimateDetails;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimateService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.QuantityInput;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an absorption. */
@Named
@ViewScoped
public class AbsorptionEstimateEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AbsorptionEstimateService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final QuantityInput amount = new QuantityInput(Unit.TONNE_CO2, "amount");
  private FiscalYear fiscalYear;
  private String scheme;
  private Integer years;
  private String note;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    AbsorptionEstimate record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      amount.fill(record.amount());
      scheme = record.scheme();
      years = record.years();
      note = record.note();
    }
  }

  public String save() {
    return form.save(service, this::details, "/absorption-estimate");
  }

  private AbsorptionEstimateDetails details() {
    return new AbsorptionEstimateDetails(fiscalYear, amount.quantity(), scheme, years, note);
  }

  public RecordForm getForm() {
    return form;
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public QuantityInput getAmount() {
    return amount;
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String scheme) {
    this.scheme = scheme;
  }

  public Integer getYears() {
    return years;
  }

  public void setYears(Integer years) {
    this.years = years;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
