package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One joint measure. */
@Named
@ViewScoped
public class JointMeasureBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private JointMeasureService service;
  @Inject private RecordView view;

  private transient JointMeasure record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/joint-measure-list");
  }

  public JointMeasure getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
