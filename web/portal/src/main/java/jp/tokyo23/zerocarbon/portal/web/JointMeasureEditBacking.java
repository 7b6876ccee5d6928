package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureDetails;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a joint measure. */
@Named
@ViewScoped
public class JointMeasureEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private JointMeasureService service;
  @Inject private RecordForm form;

  private String code;
  private int position = 1;
  private String title;
  private String summary;

  public void load() {
    JointMeasure record = form.open(service);
    if (record != null) {
      code = record.code().value();
      position = record.position();
      title = record.title();
      summary = record.summary();
    }
  }

  public String save() {
    return form.save(service, this::details, "/joint-measure");
  }

  private JointMeasureDetails details() {
    return new JointMeasureDetails(new MeasureCode(code), position, title, summary);
  }

  public RecordForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }
}
