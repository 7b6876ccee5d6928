package jp.tokyo23.zerocarbon.renewable.grouping;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotBounds;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.SampleLoads;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoint;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.junit.jupiter.api.Test;

class WardWishesTest {

  private static final LotBounds NONE = LotBounds.NONE;

  private final List<LotPoint> points = SampleLoads.points(30, 2, 3);
  private final Ward ward = points.get(0).ward();
  private final List<LotPoint> own = points.stream().filter(each -> each.ward() == ward).toList();

  @Test
  void theTightestOfAWardsConditionsCounts() {
    WardWishes wishes =
        WardWishes.of(
            List.of(
                accepted(new LotLimits(null, 3, null)),
                accepted(new LotLimits(true, 2, "別棟と同じグループ")),
                new AcceptedPoint(3L, Ward.EDOGAWA, conditions(new LotLimits(false, null, null)))));
    assertEquals(Map.of(ward, new LotLimits(true, 2, "別棟と同じグループ")), wishes.limits());
    assertEquals(Map.of(ward, 2), wishes.within(NONE).wardLots());
  }

  @Test
  void aLimitBelowWhatTheConditionsPartIsRefusedWithTheNameOfTheWard() {
    long classes = own.stream().map(LotPoint::hardClass).distinct().count();
    assertEquals(2, classes);
    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> most(1).requirePossible(points, NONE));
    assertEquals("lotPlan.wardLots", refused.getMessage());
    assertEquals(List.of(ward.officialName(), 1, 2), refused.arguments());
    assertDoesNotThrow(() -> most(2).requirePossible(points, NONE));
  }

  @Test
  void schoolsOfDifferentConditionsAreNoOneLot() {
    RuleViolation refused =
        assertThrows(
            RuleViolation.class,
            () ->
                WardWishes.NONE.requirePossible(
                    own.stream().map(SampleLoads::tied).toList(), NONE));
    assertEquals("lotPlan.schoolsApart", refused.getMessage());
    assertEquals(List.of(ward.officialName(), "class0、class1"), refused.arguments());
  }

  @Test
  void schoolsAboveTheLimitOfALotAreNoOneLot() {
    List<LotPoint> tied =
        own.stream()
            .filter(each -> each.hardClass().equals(own.get(0).hardClass()))
            .map(SampleLoads::tied)
            .toList();
    long energy = tied.stream().mapToLong(LotPoint::energy).sum();
    LotBounds tight = new LotBounds(null, energy - 1, null, null, null);
    assertEquals(
        "lotPlan.schoolsTooLarge",
        assertThrows(RuleViolation.class, () -> WardWishes.NONE.requirePossible(tied, tight))
            .getMessage());
    assertDoesNotThrow(
        () -> WardWishes.NONE.requirePossible(tied, new LotBounds(null, energy, null, null, null)));
  }

  @Test
  void aPlanThatPartsAWardTooMuchIsRefused() {
    List<List<LotPoint>> apart = own.stream().map(List::of).toList();
    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> most(2).requireKept(apart, NONE));
    assertEquals("lotPlan.wardLotsMissed", refused.getMessage());
    assertTrue(refused.arguments().contains(ward.officialName()));
    assertDoesNotThrow(() -> most(1).requireKept(List.of(own), NONE));
  }

  @Test
  void aProposalKeepsTheWishAndShowsItBesideTheWard() {
    GroupingInput input = new GroupingInput(1L, points, List.of(), most(2), false);
    LotPlanDetails plan =
        new PlanMaker(input, GroupingFixture.parameters()).propose(done -> {}, () -> false);
    WardEffect effect =
        plan.effects().stream().filter(each -> each.ward() == ward).findFirst().orElseThrow();
    assertEquals(2, effect.mostLots());
    assertEquals(2, effect.lots());
  }

  private WardWishes most(int lots) {
    return new WardWishes(Map.of(ward, new LotLimits(null, lots, null)));
  }

  private AcceptedPoint accepted(LotLimits limits) {
    return new AcceptedPoint(1L, ward, conditions(limits));
  }

  private static ContractConditions conditions(LotLimits limits) {
    ContractConditions none = ContractConditions.NONE;
    return new ContractConditions(none.supply(), none.quality(), none.form(), limits);
  }
}
