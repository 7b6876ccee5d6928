package jp.tokyo23.zerocarbon.renewable.grouping;

/** The plan of 令和8, fixed or only presented, for tests of what is told of it. */
public final class FixedGrouping {

  private final GroupingFixture fixture = new GroupingFixture();
  private final LotPlan plan = fixture.proposed();

  /** With or without the secretariat's decision. */
  public FixedGrouping(boolean fixed) {
    fixture.service.present(plan.id(), plan.version());
    if (fixed) {
      fixture.service.fix(plan.id(), plan.version());
    }
  }

  public LotPlan plan() {
    return plan;
  }

  public LotPlanRepository plans() {
    return fixture.plans;
  }

  public LotRepository lots() {
    return fixture.lots;
  }
}
