package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.QuotedFigure;
import jp.tokyo23.zerocarbon.forest.QuotedFigureDetails;
import jp.tokyo23.zerocarbon.forest.QuotedFigureService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a quoted figure. */
@Named
@ViewScoped
public class QuotedFigureEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private QuotedFigureService service;
  @Inject private RecordForm form;

  private int position = 1;
  private String subject;
  private String figure;
  private String source;

  public void load() {
    QuotedFigure record = form.open(service);
    if (record != null) {
      position = record.position();
      subject = record.subject();
      figure = record.figure();
      source = record.source();
    }
  }

  public String save() {
    return form.save(service, this::details, "/quoted-figure");
  }

  private QuotedFigureDetails details() {
    return new QuotedFigureDetails(position, subject, figure, source);
  }

  public RecordForm getForm() {
    return form;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
