package jp.tokyo23.zerocarbon.sme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.web.record.Lines;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;
import jp.tokyo23.zerocarbon.sme.Agreement;
import jp.tokyo23.zerocarbon.sme.AgreementDetails;
import jp.tokyo23.zerocarbon.sme.AgreementService;

/** Form of an agreement. */
@Named
@ViewScoped
public class AgreementEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgreementService service;
  @Inject private RecordForm form;

  private String title;
  private String signatory;
  private String parties;
  private LocalDate concludedOn;
  private String scope;
  private boolean withDeclaration;
  private String note;

  public void load() {
    Agreement record = form.open(service);
    if (record != null) {
      title = record.title();
      signatory = record.signatory();
      parties = Lines.join(record.parties());
      concludedOn = record.concludedOn();
      scope = record.scope();
      withDeclaration = record.withDeclaration();
      note = record.note();
    }
  }

  public String save() {
    return form.save(service, this::details, "/agreement");
  }

  private AgreementDetails details() {
    return new AgreementDetails(
        title, signatory, Lines.split(parties), concludedOn, scope, withDeclaration, note);
  }

  public RecordForm getForm() {
    return form;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSignatory() {
    return signatory;
  }

  public void setSignatory(String signatory) {
    this.signatory = signatory;
  }

  public String getParties() {
    return parties;
  }

  public void setParties(String parties) {
    this.parties = parties;
  }

  public LocalDate getConcludedOn() {
    return concludedOn;
  }

  public void setConcludedOn(LocalDate concludedOn) {
    this.concludedOn = concludedOn;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public boolean isWithDeclaration() {
    return withDeclaration;
  }

  public void setWithDeclaration(boolean withDeclaration) {
    this.withDeclaration = withDeclaration;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
