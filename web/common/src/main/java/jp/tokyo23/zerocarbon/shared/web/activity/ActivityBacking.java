package jp.tokyo23.zerocarbon.shared.web.activity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One record of this measure. */
@Named
@ViewScoped
public class ActivityBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ActivityService service;
  @Inject private CurrentMeasure measure;
  @Inject private RecordView view;

  private transient Activity record;

  public void load() {
    record = view.open(service);
    if (record != null && !record.measure().equals(measure.code())) {
      NotFoundPage.show();
    }
  }

  public String remove() {
    return view.remove(service, "/activity-list");
  }

  public Activity getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
