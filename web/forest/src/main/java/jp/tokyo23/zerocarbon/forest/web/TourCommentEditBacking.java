package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.TourComment;
import jp.tokyo23.zerocarbon.forest.TourCommentDetails;
import jp.tokyo23.zerocarbon.forest.TourCommentService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a comment. */
@Named
@ViewScoped
public class TourCommentEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TourCommentService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private FiscalYear fiscalYear;
  private int position = 1;
  private String text;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    TourComment record = form.open(service);
    if (record != null) {
      fiscalYear = record.fiscalYear();
      position = record.position();
      text = record.text();
    }
  }

  public String save() {
    return form.save(service, this::details, "/tour-comment");
  }

  private TourCommentDetails details() {
    return new TourCommentDetails(fiscalYear, position, text);
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
