package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMemberRow;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMoveService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanSheet;
import jp.tokyo23.zerocarbon.renewable.grouping.model.ManualMove;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Moves a supply point of a lot by hand: first the price is shown, then a new plan is made. */
@Named
@ViewScoped
public class LotMoveBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LotService lots;
  @Inject private LotPlanService plans;
  @Inject private LotMoveService moves;
  @Inject private Violations violations;

  private Long id;
  private Long pointId;
  private Integer target;
  private String reason;
  private List<LotMemberRow> members;
  private transient Lot lot;
  private transient PlanSheet sheet;
  private transient ManualMove.Price price;

  public void load() {
    lot = NotFoundPage.orElseNotFound(() -> lots.recordToEdit(id));
    if (lot != null) {
      sheet = plans.sheet(lot.planId());
      members = lots.members(id);
    }
  }

  public void quote() {
    try {
      price = moves.price(lot.planId(), pointId, target);
    } catch (RuleViolation refused) {
      violations.show(refused);
    }
  }

  public String move() {
    try {
      Long plan = moves.move(lot.planId(), pointId, target, reason);
      return "/lot-plan?faces-redirect=true&id=" + plan;
    } catch (RuleViolation refused) {
      violations.show(refused);
      quote();
      return null;
    }
  }

  /** Lots that the point may go to: others of the same class, and a new one. */
  public List<Lot> getTargets() {
    return sheet.lots().stream()
        .filter(each -> each.hardClass().equals(lot.hardClass()) && !each.id().equals(id))
        .toList();
  }

  /** Number that stands for a lot of its own. */
  public int getFreshNumber() {
    return sheet.lots().size() + 1;
  }

  public Lot getRecord() {
    return lot;
  }

  public LotPlan getPlan() {
    return sheet.plan();
  }

  /** Null until it was asked for. */
  public ManualMove.Price getPrice() {
    return price;
  }

  public List<Map.Entry<Ward, Long>> getWardDifferences() {
    return price == null ? List.of() : List.copyOf(price.wards().entrySet());
  }

  public List<LotMemberRow> getMembers() {
    return members;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getPointId() {
    return pointId;
  }

  public void setPointId(Long pointId) {
    this.pointId = pointId;
  }

  public Integer getTarget() {
    return target;
  }

  public void setTarget(Integer target) {
    this.target = target;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
