package jp.tokyo23.zerocarbon.shared.web.statement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementDetails;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.statement.StatementService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a statement of this measure. */
@Named
@ViewScoped
public class StatementEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StatementService service;
  @Inject private CurrentMeasure measure;
  @Inject private FrameBacking frame;
  @Inject private RecordForm form;

  private FiscalYear fiscalYear;
  private StatementKind kind = StatementKind.INTENTION;
  private Ward ward;
  private int position = 1;
  private String text;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    ward = frame.getUser().ward();
    Statement record = form.open(service);
    if (record == null) {
      return;
    }
    if (!record.measure().equals(measure.code())) {
      NotFoundPage.show();
    }
    fill(record);
  }

  public String save() {
    return form.save(service, this::details, "/statement");
  }

  private void fill(Statement record) {
    fiscalYear = record.fiscalYear();
    kind = record.kind();
    ward = record.ward();
    position = record.position();
    text = record.text();
  }

  private StatementDetails details() {
    return new StatementDetails(measure.code(), fiscalYear, kind, ward, position, text);
  }

  public RecordForm getForm() {
    return form;
  }

  public StatementKind[] getKinds() {
    return StatementKind.values();
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public StatementKind getKind() {
    return kind;
  }

  public void setKind(StatementKind kind) {
    this.kind = kind;
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
