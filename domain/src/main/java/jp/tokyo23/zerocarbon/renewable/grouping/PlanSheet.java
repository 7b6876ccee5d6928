package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;

/** A plan with all that belongs to it. */
public record PlanSheet(
    LotPlan plan,
    List<PlanBaseline> baselines,
    List<WardEffect> effects,
    List<Lot> lots,
    List<PlanOpinion> opinions) {}
