package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Baselines;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Fairness;
import jp.tokyo23.zerocarbon.renewable.grouping.model.HardClass;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotBounds;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotProposal;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotSolver;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotWeights;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Obstacle;
import jp.tokyo23.zerocarbon.renewable.grouping.model.PlanReading;
import jp.tokyo23.zerocarbon.renewable.grouping.model.WardShares;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Makes all that a plan shows from supply points and parameters; needs no database. */
public final class PlanMaker {

  private static final int ROUNDS = 200;
  private static final int BOUND_STEPS = 100;
  private static final int WHOLE = 1_000;
  private static final int SEARCHED = 900;

  private final GroupingInput input;
  private final PlanParameters parameters;
  private final LotWeights weights;
  private final LotBounds bounds;

  public PlanMaker(GroupingInput input, PlanParameters parameters) {
    this.input = input;
    this.parameters = parameters;
    weights = parameters.weights();
    bounds = input.wishes().within(parameters.bounds());
  }

  /**
   * Seeks the lots.
   *
   * @param progress told how many thousandths of the work are done
   * @param stopped after which the best plan known is taken
   */
  public LotPlanDetails propose(IntConsumer progress, BooleanSupplier stopped) {
    if (input.points().isEmpty()) {
      throw new RuleViolation("lotPlan.nothingToGroup").at("roundId");
    }
    input.wishes().requirePossible(input.points(), bounds);
    Effort effort = Effort.of(parameters.scope().seed(), ROUNDS, BOUND_STEPS, 0).until(stopped);
    LotProposal proposal =
        new LotSolver(weights, bounds, effort)
            .solve(input.points(), done -> progress.accept(done * SEARCHED / WHOLE));
    input.wishes().requireKept(proposal.lots(), bounds);
    return details(proposal.lots(), proposal.bound(), proposal.broken(), null, null);
  }

  /**
   * The plan that a move by hand leads to. Its bound stays that of the plan it comes from, as the
   * supply points and the bounds are the same.
   */
  LotPlanDetails moved(LotPlan from, List<List<LotPoint>> lots, Set<Obstacle> broken, String note) {
    Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
    all.addAll(broken);
    all.addAll(from.broken());
    return details(lots, from.bound(), all, from.id(), note);
  }

  private LotPlanDetails details(
      List<List<LotPoint>> lots, long bound, Set<Obstacle> broken, Long basedOn, String note) {
    PlanReading reading = new PlanReading(lots, weights, bounds);
    Fairness fairness = new Fairness(lots, weights, bounds, parameters.scope().seed());
    WardShares shares = fairness.shares();
    return new LotPlanDetails(
        input.roundId(),
        parameters,
        reading.cost(),
        Math.min(bound, reading.cost()),
        input.left().size(),
        broken,
        shares.unstable().shapley(),
        shares.stability(),
        basedOn,
        note,
        input.placeholder(),
        lotDetails(lots, reading, fairness),
        baselines(lots),
        shares.wards().stream().map(each -> effect(each, lots)).toList());
  }

  private WardEffect effect(WardShares.Share share, List<List<LotPoint>> lots) {
    LotLimits limits = input.wishes().limits().get(share.ward());
    return new WardEffect(share, (int) WardWishes.lotsOf(share.ward(), lots), limits);
  }

  private static List<LotDetails> lotDetails(
      List<List<LotPoint>> lots, PlanReading reading, Fairness fairness) {
    List<LotDetails> details = new ArrayList<>();
    for (int k = 0; k < lots.size(); k++) {
      List<LotMember> members = reading.reasons(k).stream().map(LotMember::new).toList();
      List<LotWard> wards = fairness.wardsOf(k).stream().map(LotWard::new).toList();
      details.add(new LotDetails(k + 1, reading.figures(k), members, wards));
    }
    return details;
  }

  private List<PlanBaseline> baselines(List<List<LotPoint>> lots) {
    Map<HardClass, Integer> planLots =
        lots.stream()
            .collect(Collectors.toMap(lot -> lot.get(0).hardClass(), lot -> 1, Integer::sum));
    return new Baselines(weights, bounds)
        .of(input.points(), planLots).entrySet().stream()
            .map(each -> new PlanBaseline(each.getKey(), each.getValue()))
            .toList();
  }
}
