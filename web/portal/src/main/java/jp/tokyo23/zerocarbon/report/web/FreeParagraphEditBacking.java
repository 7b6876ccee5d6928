package jp.tokyo23.zerocarbon.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.report.FreeParagraph;
import jp.tokyo23.zerocarbon.report.FreeParagraphDetails;
import jp.tokyo23.zerocarbon.report.FreeParagraphService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureService;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a paragraph written by hand. */
@Named
@ViewScoped
public class FreeParagraphEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FreeParagraphService service;
  @Inject private JointMeasureService measures;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private FiscalYear fiscalYear;
  private Ward ward;
  private String measure;
  private int position = 1;
  private String text;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    if (ward == null) {
      ward = frame.getUser().ward();
    }
    FreeParagraph record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      ward = record.ward();
      measure = record.measure() == null ? null : record.measure().value();
      position = record.position();
      text = record.text();
    }
  }

  public String save() {
    return form.save(service, this::details, "/free-paragraph");
  }

  private FreeParagraphDetails details() {
    MeasureCode section = measure == null ? null : new MeasureCode(measure);
    return new FreeParagraphDetails(ward, fiscalYear, section, position, text);
  }

  public List<JointMeasure> getMeasures() {
    return measures.page(PageQuery.all(RecordFilter.ALL));
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

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
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
