package jp.tokyo23.zerocarbon.renewable.grouping;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of plans. */
public record LotPlanRow(
    Long id,
    String label,
    PlanState state,
    int lots,
    int points,
    Long cost,
    Long bound,
    BigDecimal gap,
    String note,
    boolean placeholder)
    implements RecordRow {

  public static LotPlanRow of(LotPlan plan) {
    return new LotPlanRow(
        plan.id(),
        plan.label(),
        plan.state(),
        plan.lotCount(),
        plan.pointCount(),
        plan.cost(),
        plan.bound(),
        plan.gap(),
        plan.note(),
        plan.placeholder());
  }
}
