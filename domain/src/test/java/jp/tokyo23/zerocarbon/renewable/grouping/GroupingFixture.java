package jp.tokyo23.zerocarbon.renewable.grouping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.ManualMove;
import jp.tokyo23.zerocarbon.renewable.grouping.model.SampleLoads;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundDetails;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundTimes;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;

/** A round with made-up loads, and the registers of its plans in memory. */
final class GroupingFixture {

  static final PlanParameters.Scope SCOPE =
      new PlanParameters.Scope(true, true, true, List.of(), 1, 60);

  final FixedActor actor = FixedActor.secretariat();
  final Plans plans = new Plans();
  final Lots lots = new Lots();
  final Opinions opinions = new Opinions();
  final Rounds rounds = new Rounds();
  final LotPlanService service =
      new LotPlanService(plans, lots, opinions, rounds, actor, NoHistory.aids());
  final GroupingInput input;

  GroupingFixture() {
    rounds.add(
        new ProcurementRound(
            new ProcurementRoundDetails(
                new FiscalYear(2026),
                "令和8年度（試行）",
                "リバースオークション方式",
                "契約条件や施設種別",
                ValueState.EXPECTED,
                ValueState.EXPECTED,
                null,
                RoundTimes.OPEN,
                null,
                false)));
    input = new GroupingInput(1L, SampleLoads.points(30, 2, 3), List.of(), WardWishes.NONE, false);
  }

  static PlanParameters parameters() {
    return parameters(List.of());
  }

  static PlanParameters parameters(List<BigDecimal> capacities) {
    return new PlanParameters(
        new PlanParameters.Bounds(null, new BigDecimal(3_000_000), capacities, null, null),
        new PlanParameters.Weights(
            new BigDecimal(500_000),
            BigDecimal.ONE,
            new BigDecimal(1_500),
            new BigDecimal(100),
            BigDecimal.ZERO,
            null),
        SCOPE);
  }

  /** A plan of the solver, registered. */
  LotPlan proposed() {
    LotPlanDetails details = new PlanMaker(input, parameters()).propose(done -> {}, () -> false);
    return service.record(service.register(details));
  }

  /** A plan made from another by giving the first point of its first lot a lot of its own. */
  LotPlan moved(LotPlan from) {
    List<List<LotPoint>> lots = new ArrayList<>();
    for (Lot lot : lots(from)) {
      lots.add(
          input.points().stream()
              .filter(
                  point ->
                      lot.members().stream()
                          .anyMatch(each -> each.supplyPointId().equals(point.id())))
              .toList());
    }
    ManualMove move =
        new ManualMove(
            lots,
            lots.get(0).get(0).id(),
            lots.size(),
            from.parameters().weights(),
            from.parameters().bounds());
    return service.record(
        service.register(
            new PlanMaker(input, from.parameters())
                .moved(from, move.lots(), move.price().broken(), "現地の都合")));
  }

  private List<Lot> lots(LotPlan plan) {
    return service.sheet(plan.id()).lots();
  }

  void actAs(Role role, Ward ward) {
    actor.actAs(FixedActor.of(role, ward).user());
  }

  /** Register of plans. */
  static final class Plans extends InMemoryRecords<LotPlan> implements LotPlanRepository {

    @Override
    public List<LotPlan> ofRound(Long roundId) {
      return all(RecordFilter.ALL).stream().filter(each -> each.roundId().equals(roundId)).toList();
    }
  }

  /** Register of lots. */
  static final class Lots extends InMemoryRecords<Lot> implements LotRepository {

    @Override
    public List<Lot> ofPlan(Long planId) {
      return all(RecordFilter.ALL).stream().filter(each -> each.planId().equals(planId)).toList();
    }

    @Override
    public Set<Long> grouped(Collection<Long> supplyPointIds) {
      return all(RecordFilter.ALL).stream()
          .flatMap(each -> each.members().stream())
          .map(LotMember::supplyPointId)
          .filter(supplyPointIds::contains)
          .collect(Collectors.toSet());
    }
  }

  /** Register of opinions. */
  static final class Opinions extends InMemoryRecords<PlanOpinion>
      implements PlanOpinionRepository {

    @Override
    public List<PlanOpinion> ofPlan(Long planId) {
      return all(RecordFilter.ALL).stream().filter(each -> each.planId().equals(planId)).toList();
    }
  }

  /** Register of rounds. */
  static final class Rounds extends InMemoryRecords<ProcurementRound>
      implements ProcurementRoundRepository {}
}
