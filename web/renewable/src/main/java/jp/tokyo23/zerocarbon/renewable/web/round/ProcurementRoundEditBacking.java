package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundDetails;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.round.RoundTimes;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a joint procurement. */
@Named
@ViewScoped
public class ProcurementRoundEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProcurementRoundService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private FiscalYear fiscalYear;
  private String name;
  private String method;
  private String groupingCriteria;
  private ValueState costEffect = ValueState.UNVERIFIED;
  private ValueState emissionEffect = ValueState.UNVERIFIED;
  private String note;
  private LocalDate applicationsFrom;
  private LocalDate applicationsUntil;
  private LocalDate startOfSupply;
  private String rules;
  private boolean placeholder;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    ProcurementRound record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      name = record.name();
      method = record.method();
      groupingCriteria = record.groupingCriteria();
      costEffect = record.costEffect();
      emissionEffect = record.emissionEffect();
      note = record.note();
      applicationsFrom = record.times().applicationsFrom();
      applicationsUntil = record.times().applicationsUntil();
      startOfSupply = record.times().startOfSupply();
      rules = record.rules();
      placeholder = record.placeholder();
    }
  }

  public String save() {
    return form.save(service, this::details, "/procurement-round");
  }

  private ProcurementRoundDetails details() {
    return new ProcurementRoundDetails(
        fiscalYear,
        name,
        method,
        groupingCriteria,
        costEffect,
        emissionEffect,
        note,
        new RoundTimes(applicationsFrom, applicationsUntil, startOfSupply),
        rules,
        placeholder);
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getGroupingCriteria() {
    return groupingCriteria;
  }

  public void setGroupingCriteria(String groupingCriteria) {
    this.groupingCriteria = groupingCriteria;
  }

  public ValueState getCostEffect() {
    return costEffect;
  }

  public void setCostEffect(ValueState costEffect) {
    this.costEffect = costEffect;
  }

  public ValueState getEmissionEffect() {
    return emissionEffect;
  }

  public void setEmissionEffect(ValueState emissionEffect) {
    this.emissionEffect = emissionEffect;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getApplicationsFrom() {
    return applicationsFrom;
  }

  public void setApplicationsFrom(LocalDate applicationsFrom) {
    this.applicationsFrom = applicationsFrom;
  }

  public LocalDate getApplicationsUntil() {
    return applicationsUntil;
  }

  public void setApplicationsUntil(LocalDate applicationsUntil) {
    this.applicationsUntil = applicationsUntil;
  }

  public LocalDate getStartOfSupply() {
    return startOfSupply;
  }

  public void setStartOfSupply(LocalDate startOfSupply) {
    this.startOfSupply = startOfSupply;
  }

  public String getRules() {
    return rules;
  }

  public void setRules(String rules) {
    this.rules = rules;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
