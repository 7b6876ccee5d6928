package jp.tokyo23.zerocarbon.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInputService;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanMaker;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanParameters;

/** Plans of lots of a {@link TrialRound}. */
@ApplicationScoped
public class TrialPlan {

  @Inject private GroupingInputService inputs;
  @Inject private LotPlanService plans;

  Long propose(Long round) {
    GroupingInput input = inputs.input(round, parameters().scope());
    return plans.register(new PlanMaker(input, parameters()).propose(done -> {}, () -> false));
  }

  /** The lots of a plan of the round that is fixed now. */
  List<Lot> fixed(Long round) {
    Long id = propose(round);
    plans.present(id, plans.record(id).version());
    plans.fix(id, plans.record(id).version());
    return plans.sheet(id).lots();
  }

  static PlanParameters parameters() {
    return new PlanParameters(
        new PlanParameters.Bounds(null, new BigDecimal(2_000_000), List.of(), null, null),
        new PlanParameters.Weights(
            new BigDecimal(100_000),
            BigDecimal.ONE,
            new BigDecimal(1_500),
            new BigDecimal(100),
            new BigDecimal("0.2"),
            new BigDecimal(5_000_000)),
        new PlanParameters.Scope(true, true, true, List.of(), 1, 60));
  }
}
