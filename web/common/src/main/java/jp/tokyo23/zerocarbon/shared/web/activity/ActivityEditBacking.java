package jp.tokyo23.zerocarbon.shared.web.activity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.activity.ActivityService;
import jp.tokyo23.zerocarbon.shared.web.CurrentMeasure;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an activity of this measure. */
@Named
@ViewScoped
public class ActivityEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ActivityService service;
  @Inject private CurrentMeasure measure;
  @Inject private FrameBacking frame;
  @Inject private RecordForm form;

  private final ActivityInput input = new ActivityInput();

  public void load() {
    input.begin(frame.getFiscalYear(), frame.getUser().ward());
    Activity record = form.open(service);
    if (record == null) {
      return;
    }
    if (!record.measure().equals(measure.code())) {
      NotFoundPage.show();
    }
    input.fill(record);
  }

  public String save() {
    return form.save(service, () -> input.details(measure.code()), "/activity");
  }

  public RecordForm getForm() {
    return form;
  }

  public ActivityInput getInput() {
    return input;
  }

  public ActivityKind[] getKinds() {
    return ActivityKind.values();
  }

  public EventState[] getStates() {
    return EventState.values();
  }
}
