package jp.tokyo23.zerocarbon.renewable.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.junit.jupiter.api.Test;

class LotPlanServiceTest {

  private final GroupingFixture fixture = new GroupingFixture();
  private final LotPlanService service = fixture.service;

  @Test
  void aPlanShowsItsBoundItsGapAndEveryPointOnce() {
    LotPlan plan = fixture.proposed();
    PlanSheet sheet = service.sheet(plan.id());
    assertTrue(plan.bound() <= plan.cost());
    assertTrue(plan.gap().signum() >= 0);
    assertEquals(30, plan.pointCount());
    assertEquals(
        30,
        sheet.lots().stream()
            .flatMap(each -> each.members().stream())
            .map(LotMember::supplyPointId)
            .distinct()
            .count());
    assertEquals(plan.cost(), sheet.lots().stream().mapToLong(Lot::cost).sum());
    assertEquals(4, sheet.baselines().size());
    assertEquals(5, sheet.effects().size());
  }

  @Test
  void theSameParametersMakeTheSamePlanWithTheNextNumber() {
    LotPlan first = fixture.proposed();
    LotPlan second = fixture.proposed();
    assertEquals(1, first.planNumber());
    assertEquals(2, second.planNumber());
    assertEquals(first.cost(), second.cost());
    assertEquals(first.bound(), second.bound());
  }

  @Test
  void wardsSeeAPlanOnceItIsPresented() {
    LotPlan plan = fixture.proposed();
    fixture.actAs(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertThrows(RecordNotFound.class, () -> service.sheet(plan.id()));
    assertEquals(0, service.count(RecordFilter.ALL));
    fixture.actAs(Role.SECRETARIAT, null);
    service.present(plan.id(), plan.version());
    fixture.actAs(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertEquals(plan, service.sheet(plan.id()).plan());
    assertEquals(List.of(plan), service.page(PageQuery.all(RecordFilter.ALL)));
    assertThrows(NotPermitted.class, () -> service.fix(plan.id(), plan.version()));
  }

  @Test
  void anObjectionHasAReasonAndKeepsThePlanFromBeingFixed() {
    LotPlan plan = fixture.proposed();
    service.present(plan.id(), plan.version());
    fixture.actAs(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertRefused("planOpinion.reasonMissing", () -> say(plan, PlanOpinionKind.OBJECTS, " "));
    say(plan, PlanOpinionKind.OBJECTS, "学校を1つのグループにしたい");
    fixture.actAs(Role.SECRETARIAT, null);
    assertRefused("lotPlan.objected", () -> service.fix(plan.id(), plan.version()));
    fixture.actAs(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    say(plan, PlanOpinionKind.AGREES, null);
    fixture.actAs(Role.SECRETARIAT, null);
    service.fix(plan.id(), plan.version());
    assertEquals(PlanState.FIXED, plan.state());
    assertEquals(1, service.sheet(plan.id()).opinions().size());
  }

  private void say(LotPlan plan, PlanOpinionKind kind, String reason) {
    service.say(plan.id(), kind, reason);
  }

  @Test
  void theSecretariatSpeaksForNoWard() {
    LotPlan plan = fixture.proposed();
    service.present(plan.id(), plan.version());
    assertFalse(service.asked(plan));
    assertThrows(NotPermitted.class, () -> say(plan, PlanOpinionKind.AGREES, null));
    assertEquals(0, service.sheet(plan.id()).opinions().size());
  }

  @Test
  void aDraftIsNotFixedAndOnePlanOfARoundIs() {
    LotPlan first = fixture.proposed();
    assertRefused("lotPlan.stateChanged", () -> service.fix(first.id(), first.version()));
    service.present(first.id(), first.version());
    service.fix(first.id(), first.version());
    LotPlan second = fixture.proposed();
    service.present(second.id(), second.version());
    assertRefused("lotPlan.otherFixed", () -> service.fix(second.id(), second.version()));
  }

  @Test
  void aPlanIsNeverRewritten() {
    LotPlan plan = fixture.proposed();
    assertRefused("lotPlan.kept", () -> service.correct(plan.id(), plan.version(), null));
  }

  @Test
  void aMoveByHandStandsBesideItsProposalAndCanBeTakenBack() {
    LotPlan proposal = fixture.proposed();
    LotPlan other = fixture.proposed();
    LotPlan moved = fixture.moved(proposal);
    assertEquals(List.of(moved), service.sheet(proposal.id()).byHand());
    assertEquals(List.of(proposal), service.sheet(moved.id()).byHand());
    assertEquals(List.of(), service.sheet(other.id()).byHand());
    assertEquals(proposal.id(), service.withdraw(moved.id(), moved.version()));
    assertEquals(PlanState.WITHDRAWN, moved.state());
    assertEquals(List.of(), service.sheet(proposal.id()).byHand());
    assertRefused("lotPlan.stateChanged", () -> service.present(moved.id(), moved.version()));
    assertRefused("lotPlan.notByHand", () -> service.withdraw(proposal.id(), proposal.version()));
    fixture.actAs(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertThrows(RecordNotFound.class, () -> service.sheet(moved.id()));
  }

  @Test
  void eachLotTellsWhatItCostsWithoutAWard() {
    PlanSheet sheet = service.sheet(fixture.proposed().id());
    for (Lot lot : sheet.lots()) {
      assertEquals(lot.wardCount(), lot.wards().size());
      assertEquals(lot.pointCount(), lot.wards().stream().mapToInt(LotWard::points).sum());
      if (lot.wardCount() == 1) {
        assertEquals(lot.cost(), lot.wards().get(0).saved());
      }
    }
    assertTrue(sheet.plan().coreComplete());
    assertEquals(
        sheet.plan().cost(), sheet.effects().stream().mapToLong(WardEffect::leastCore).sum());
  }

  @Test
  void itsPointsAreInUse() {
    fixture.proposed();
    assertEquals(Set.of(1L, 2L), new GroupedSupplyPoints(fixture.lots).used(Set.of(1L, 2L, 99L)));
  }

  @Test
  void thirdLargestCapacityBoundsTheDemandOfALot() {
    PlanParameters parameters =
        GroupingFixture.parameters(
            List.of(new BigDecimal(12_000), new BigDecimal(8_000), new BigDecimal(5_000)));
    assertEquals(5_000_000L, parameters.bounds().maxDemand());
    assertRefused(
        "planParameters.threeCapacities",
        () -> GroupingFixture.parameters(List.of(new BigDecimal(8_000))));
  }

  private static void assertRefused(String key, Runnable action) {
    assertEquals(key, assertThrows(RuleViolation.class, action::run).getMessage());
  }
}
