package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.RoundInMemory;

/** A fixed plan of the round, for tests of what follows the grouping. */
public final class FixedPlan {

  private final GroupingFixture fixture;
  private final LotPlan plan;

  public FixedPlan(RoundInMemory round) {
    fixture = new GroupingFixture(round.checking());
    plan = fixture.proposed();
    fixture.service.present(plan.id(), plan.version());
    fixture.service.fix(plan.id(), plan.version());
  }

  public LotPlanRepository plans() {
    return fixture.plans;
  }

  public LotRepository lots() {
    return fixture.lots;
  }

  /** The lots in their order. */
  public List<Lot> all() {
    return fixture.lots.ofPlan(plan.id());
  }
}
