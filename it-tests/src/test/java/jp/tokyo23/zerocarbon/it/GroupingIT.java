package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInputService;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMoveService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanService;
import jp.tokyo23.zerocarbon.renewable.grouping.LotService;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinionKind;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanSheet;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.renewable.grouping.model.ManualMove;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.EditConflict;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans of lots in the database, over rounds that nobody else uses. */
@ArquillianTest
class GroupingIT {

  private static final LotLimits NO_LIMITS = new LotLimits(null, null, null);

  @Inject private TrialRound trial;
  @Inject private TrialPlan trialPlan;
  @Inject private GroupingInputService inputs;
  @Inject private LotPlanService plans;
  @Inject private LotService lots;
  @Inject private LotMoveService moves;
  @Inject private RecordHistoryService history;

  @BeforeEach
  void actAsTheSecretariat() {
    trial.act(Role.SECRETARIAT, null);
  }

  @Test
  void aPlanIsProposedMovedByHandTakenBackPresentedAndFixed() {
    Long round = trial.accepted(2041, NO_LIMITS, Ward.KATSUSHIKA, Ward.ITABASHI);
    LotPlan proposal = plans.record(trialPlan.propose(round));
    assertTrue(proposal.bound() <= proposal.cost());
    assertEquals(PlanState.DRAFT, proposal.state());

    Lot first = plans.sheet(proposal.id()).lots().get(0);
    Long point = lots.members(first.id()).get(0).supplyPointId();
    int fresh = proposal.lotCount() + 1;
    ManualMove.Price price = moves.price(proposal.id(), point, fresh);
    Long movedId = moves.move(proposal.id(), point, fresh, "現地の都合");
    LotPlan moved = plans.record(movedId);
    assertEquals(price.cost(), moved.cost() - proposal.cost());
    assertEquals(List.of(movedId), ids(plans.sheet(proposal.id()).byHand()));
    assertEquals(proposal.id(), plans.withdraw(movedId, moved.version()));
    assertEquals(List.of(), plans.sheet(proposal.id()).byHand());

    plans.present(proposal.id(), proposal.version());
    plans.fix(proposal.id(), plans.record(proposal.id()).version());

    PlanSheet kept = plans.sheet(proposal.id());
    assertEquals(PlanState.FIXED, kept.plan().state());
    assertEquals(4, kept.baselines().size());
    assertEquals(2, kept.effects().size());
    assertEquals(proposal.pointCount(), kept.lots().stream().mapToInt(Lot::pointCount).sum());
    kept.lots().forEach(lot -> assertEquals(lot.wardCount(), lots.wards(lot.id()).size()));
    assertEquals(
        List.of("確定", "提示済み"),
        history.of("LotPlan", proposal.id()).stream()
            .flatMap(change -> change.fields().stream())
            .filter(field -> field.label().equals("状態") && field.before() != null)
            .map(field -> field.after())
            .filter(after -> !after.equals("案"))
            .toList());
  }

  @Test
  void wardsReadWhatIsPresentedAndSpeakForThemselvesAlone() {
    Long round = trial.accepted(2042, NO_LIMITS, Ward.KATSUSHIKA);
    Long id = trialPlan.propose(round);
    Long lot = plans.sheet(id).lots().get(0).id();
    long version = plans.record(id).version();

    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertThrows(RecordNotFound.class, () -> plans.sheet(id));
    assertThrows(RecordNotFound.class, () -> lots.record(lot));
    assertThrows(RecordNotFound.class, () -> plans.present(id, version));
    assertThrows(NotPermitted.class, () -> inputs.input(round, TrialPlan.parameters().scope()));

    trial.act(Role.SECRETARIAT, null);
    plans.present(id, version);
    long presented = plans.record(id).version();
    assertThrows(NotPermitted.class, () -> plans.say(id, PlanOpinionKind.AGREES, null));

    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertEquals(lot, lots.record(lot).id());
    plans.say(id, PlanOpinionKind.OBJECTS, "学校を分けてほしい");
    assertThrows(NotPermitted.class, () -> plans.fix(id, presented));

    trial.act(Role.SECRETARIAT, null);
    assertEquals(
        "lotPlan.objected",
        assertThrows(RuleViolation.class, () -> plans.fix(id, presented)).getMessage());

    trial.act(Role.SUPPLIER, null);
    assertThrows(RuntimeException.class, () -> plans.sheet(id));
    assertThrows(RuntimeException.class, () -> lots.record(lot));
  }

  @Test
  void whoeverSawAnOlderVersionIsToldAndOnePlanOfARoundIsFixed() {
    Long round = trial.accepted(2043, NO_LIMITS, Ward.KATSUSHIKA);
    Long first = trialPlan.propose(round);
    Long second = trialPlan.propose(round);
    long seen = plans.record(first).version();
    plans.present(first, seen);
    plans.present(second, plans.record(second).version());
    assertThrows(EditConflict.class, () -> plans.fix(first, seen));
    assertEquals(PlanState.PRESENTED, plans.record(first).state());

    plans.fix(first, plans.record(first).version());
    assertEquals(
        "lotPlan.otherFixed",
        assertThrows(RuleViolation.class, () -> plans.fix(second, plans.record(second).version()))
            .getMessage());
  }

  @Test
  void aWishThatCannotBeKeptIsRefusedWithTheNameOfTheWard() {
    Long round = trial.accepted(2044, new LotLimits(null, 1, null), Ward.KATSUSHIKA, Ward.ITABASHI);
    GroupingInput input = inputs.input(round, TrialPlan.parameters().scope());
    assertEquals(1, input.wishes().limits().get(Ward.KATSUSHIKA).mostLots());
    long before = plans.count(RecordFilter.ALL);
    RuleViolation refused = assertThrows(RuleViolation.class, () -> trialPlan.propose(round));
    assertEquals("lotPlan.wardLots", refused.getMessage());
    assertEquals(
        Set.of(Ward.ITABASHI.officialName(), Ward.KATSUSHIKA.officialName()),
        Stream.concat(Stream.of(refused), refused.others().stream())
            .map(each -> each.arguments().get(0))
            .collect(Collectors.toSet()));
    assertEquals(before, plans.count(RecordFilter.ALL));
    assertFalse(plans.page(PageQuery.all(RecordFilter.ALL)).stream().anyMatch(of(round)));
  }

  private static Predicate<LotPlan> of(Long round) {
    return plan -> plan.roundId().equals(round);
  }

  private static List<Long> ids(List<LotPlan> some) {
    return some.stream().map(LotPlan::id).toList();
  }
}
