package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureDetails;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureService;
import jp.tokyo23.zerocarbon.shared.progress.ProgressOverviewService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a joint measure. */
@Named
@ViewScoped
public class JointMeasureEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private JointMeasureService service;
  @Inject private ProgressOverviewService overview;
  @Inject private RecordForm form;

  private List<String> codes = List.of();
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
    } else if (form.isFresh()) {
      offerCodes();
    }
  }

  public String save() {
    return form.save(service, this::details, "/joint-measure");
  }

  private void offerCodes() {
    codes = overview.unregisteredMeasures().stream().map(MeasureCode::value).toList();
    if (codes.isEmpty()) {
      NotFoundPage.show();
    }
  }

  private JointMeasureDetails details() {
    return new JointMeasureDetails(new MeasureCode(code), position, title, summary);
  }

  public RecordForm getForm() {
    return form;
  }

  /** Codes that a new record can take. */
  public List<String> getCodes() {
    return codes;
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
