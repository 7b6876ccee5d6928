package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPoint;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPointDetails;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPointService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of what differs for one supply point of an application. */
@Named
@ViewScoped
public class AppliedPointEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AppliedPointService service;
  @Inject private RecordForm form;

  private final ConditionsInput conditions = new ConditionsInput();
  private String name;
  private String warningReason;

  public void load() {
    AppliedPoint record = form.open(service);
    if (record != null) {
      name = record.label();
      conditions.fill(record.conditions());
      warningReason = record.warningReason();
    }
  }

  public String save() {
    return form.save(service, this::details, "/applied-point");
  }

  private AppliedPointDetails details() {
    return new AppliedPointDetails(conditions.conditions(), warningReason);
  }

  public RecordForm getForm() {
    return form;
  }

  public ConditionsInput getConditions() {
    return conditions;
  }

  public String getName() {
    return name;
  }

  public String getWarningReason() {
    return warningReason;
  }

  public void setWarningReason(String warningReason) {
    this.warningReason = warningReason;
  }
}
