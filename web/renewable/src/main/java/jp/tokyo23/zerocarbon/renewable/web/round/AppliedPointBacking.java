package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPoint;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPointService;
import jp.tokyo23.zerocarbon.renewable.round.ConditionTexts;
import jp.tokyo23.zerocarbon.renewable.round.PointFindings;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One supply point of an application: the conditions that hold for it, and what the checks say. */
@Named
@ViewScoped
public class AppliedPointBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AppliedPointService service;
  @Inject private WardApplicationService applications;
  @Inject private RecordView view;

  private transient AppliedPoint record;
  private transient WardApplication application;
  private transient PointFindings findings;

  public void load() {
    record = view.open(service);
    if (record != null) {
      application = service.application(record);
      findings =
          applications.findings(application.id()).points().stream()
              .filter(each -> each.appliedPointId().equals(record.id()))
              .findFirst()
              .orElseThrow();
    }
  }

  public AppliedPoint getRecord() {
    return record;
  }

  public WardApplication getApplication() {
    return application;
  }

  public PointFindings getFindings() {
    return findings;
  }

  /** What holds for the supply point: label and value. */
  public List<Map.Entry<String, String>> getConditions() {
    return List.copyOf(
        ConditionTexts.of(record.conditions().orElse(application.conditions())).entrySet());
  }

  /** Whether it states this condition itself. */
  public boolean own(String label) {
    return ConditionTexts.of(record.conditions()).containsKey(label);
  }

  public boolean isWritable() {
    return service.writable(record);
  }

  public RecordView getView() {
    return view;
  }
}
