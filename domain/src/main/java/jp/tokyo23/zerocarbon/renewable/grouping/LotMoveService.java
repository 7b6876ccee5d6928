package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.ManualMove;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Moves a supply point to another lot by hand: first its price, then a new plan. */
@ApplicationScoped
@Transactional
public class LotMoveService {

  private LotPlanService plans;
  private GroupingInputService inputs;

  protected LotMoveService() {} // for the CDI proxy

  @Inject
  public LotMoveService(LotPlanService plans, GroupingInputService inputs) {
    this.plans = plans;
    this.inputs = inputs;
  }

  /** What the move would cost, and whom; nothing is changed. */
  public ManualMove.Price price(Long planId, Long supplyPointId, int targetNumber) {
    LotPlan plan = plans.recordToEdit(planId);
    return move(plan, input(plan), supplyPointId, targetNumber).price();
  }

  /** Answers the id of the new plan. */
  public Long move(Long planId, Long supplyPointId, int targetNumber, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new RuleViolation("lotPlan.moveReasonMissing").at("reason");
    }
    LotPlan plan = plans.recordToEdit(planId);
    GroupingInput input = input(plan);
    ManualMove move = move(plan, input, supplyPointId, targetNumber);
    return plans.register(
        new PlanMaker(input, plan.parameters())
            .moved(plan, move.lots(), move.price().broken(), reason.strip()));
  }

  private GroupingInput input(LotPlan plan) {
    return inputs.input(plan.roundId(), plan.parameters().scope());
  }

  private ManualMove move(LotPlan plan, GroupingInput input, Long supplyPointId, int targetNumber) {
    Map<Long, LotPoint> now =
        input.points().stream().collect(Collectors.toMap(LotPoint::id, Function.identity()));
    List<List<LotPoint>> lots =
        plans.sheet(plan.id()).lots().stream()
            .map(lot -> lot.members().stream().map(each -> now.get(each.supplyPointId())).toList())
            .toList();
    long found = lots.stream().flatMap(List::stream).filter(Objects::nonNull).count();
    if (found != now.size() || found != plan.pointCount()) {
      throw new RuleViolation("lotPlan.pointsChanged");
    }
    ManualMove move =
        new ManualMove(
            lots,
            supplyPointId,
            targetNumber - 1,
            plan.parameters().weights(),
            input.wishes().within(plan.parameters().bounds()));
    if (!move.withinClass()) {
      throw new RuleViolation("lotPlan.otherClass").at("target");
    }
    return move;
  }
}
