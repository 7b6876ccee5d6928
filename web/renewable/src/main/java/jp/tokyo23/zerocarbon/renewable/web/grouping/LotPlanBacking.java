package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinionKind;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanSheet;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One plan of lots: its lots, proof, baselines, effect on the wards, and their opinions. */
@Named
@ViewScoped
public class LotPlanBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/lot-plan";

  @Inject private LotPlanService service;
  @Inject private Violations violations;
  @Inject private RecordView view;

  private PlanOpinionKind kind = PlanOpinionKind.AGREES;
  private String reason;
  private transient PlanSheet sheet;

  public void load() {
    if (view.open(service) != null) {
      sheet = NotFoundPage.orElseNotFound(() -> service.sheet(view.getId()));
    }
  }

  public String present() {
    return view.change(service::present, PAGE);
  }

  public String fix() {
    return view.change(service::fix, PAGE);
  }

  /** Takes the move by hand back and shows the plan it was made from. */
  public String undo() {
    Long before = getRecord().basedOn();
    return view.change(service::withdraw, PAGE) == null
        ? null
        : PAGE + "?faces-redirect=true&id=" + before;
  }

  public String say() {
    try {
      service.say(view.getId(), kind, reason);
      return PAGE + "?faces-redirect=true&id=" + view.getId();
    } catch (RuleViolation refused) {
      violations.show(refused);
      return null;
    }
  }

  public LotPlan getRecord() {
    return sheet == null ? null : sheet.plan();
  }

  public PlanSheet getSheet() {
    return sheet;
  }

  public String getCostChart() {
    return PlanChart.of(sheet);
  }

  public boolean isPresentable() {
    return view.isEditable() && getRecord().state() == PlanState.DRAFT;
  }

  public boolean isUndoable() {
    return isPresentable() && getRecord().basedOn() != null;
  }

  public boolean isFixable() {
    return view.isEditable() && getRecord().state() == PlanState.PRESENTED;
  }

  public boolean isAsked() {
    return service.asked(getRecord());
  }

  public PlanOpinionKind[] getKinds() {
    return PlanOpinionKind.values();
  }

  public RecordView getView() {
    return view;
  }

  public PlanOpinionKind getKind() {
    return kind;
  }

  public void setKind(PlanOpinionKind kind) {
    this.kind = kind;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
