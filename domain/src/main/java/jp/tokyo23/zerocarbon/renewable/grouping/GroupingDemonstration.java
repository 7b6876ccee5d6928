package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundDemonstration;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * A plan of lots for the example round of 令和8, presented to the wards. Its bounds and weights are
 * made up, as everything it groups is.
 */
@ApplicationScoped
public class GroupingDemonstration implements DemonstrationData {

  private static final FiscalYear R8 = new FiscalYear(2026);

  @Inject private RoundDemonstration round;
  @Inject private ProcurementRoundRepository rounds;
  @Inject private GroupingInputService inputs;
  @Inject private LotPlanService plans;
  @Inject private LotPlanRepository records;

  /** Does nothing the second time: other parts whose examples refer to the lots call it first. */
  @Override
  public void load() {
    round.load();
    for (ProcurementRound each : rounds.all(RecordFilter.of(R8))) {
      if (records.ofRound(each.id()).isEmpty()) {
        propose(each);
      }
    }
  }

  private void propose(ProcurementRound example) {
    PlanParameters parameters =
        new PlanParameters(
            new PlanParameters.Bounds(null, new BigDecimal(2_000_000), List.of(), null, null),
            new PlanParameters.Weights(
                new BigDecimal(100_000),
                BigDecimal.ONE,
                new BigDecimal(1_500),
                new BigDecimal(100),
                new BigDecimal("0.2"),
                new BigDecimal(5_000_000)),
            new PlanParameters.Scope(true, true, true, List.of(), 1, 60));
    GroupingInput input = inputs.input(example.id(), parameters.scope());
    if (!input.points().isEmpty()) {
      Long id = plans.register(new PlanMaker(input, parameters).propose(done -> {}, () -> false));
      plans.present(id, plans.record(id).version());
    }
  }
}
