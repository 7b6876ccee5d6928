package jp.tokyo23.zerocarbon.renewable.grouping.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wards ask of the lots, kept by the solver. */
class WardLimitsTest {

  private static final Effort EFFORT = Effort.of(1, 100, 60, 0);
  private static final LotBounds BOUNDS = new LotBounds(null, 6_000_000L, null, null, null);

  @ParameterizedTest
  @ValueSource(ints = {12, 60})
  void tiedPointsOfAWardAreInOneLot(int count) {
    List<LotPoint> points =
        SampleLoads.points(count, 3).stream()
            .map(each -> each.kind().equals("kind0") ? SampleLoads.tied(each) : each)
            .toList();
    LotProposal proposal = new LotSolver(SampleLoads.WEIGHTS, BOUNDS, EFFORT).solve(points);
    assertTrue(proposal.lots().size() > 1);
    for (Ward ward : Ward.values()) {
      long lots =
          proposal.lots().stream()
              .filter(lot -> lot.stream().anyMatch(each -> each.tied() && each.ward() == ward))
              .count();
      assertTrue(lots <= 1, ward + " has its tied points in " + lots + " lots");
    }
    assertEquals(count, proposal.lots().stream().mapToInt(List::size).sum());
    assertEquals(
        proposal.cost(),
        new PlanReading(proposal.lots(), SampleLoads.WEIGHTS, BOUNDS).cost(),
        "tied points cost what each of them costs");
    assertTrue(proposal.bound() <= proposal.cost());
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 80})
  void aWardIsInNoMoreLotsThanItWantsOverAllClasses(int count) {
    List<LotPoint> points = SampleLoads.points(count, 2, 9);
    Map<Ward, Integer> most = new EnumMap<>(Ward.class);
    points.stream()
        .map(LotPoint::ward)
        .distinct()
        .forEach(ward -> most.put(ward, WardNeeds.least(ofWard(points, ward), BOUNDS)));
    LotBounds bounds = BOUNDS.withWardLots(most);
    LotProposal proposal = new LotSolver(SampleLoads.WEIGHTS, bounds, EFFORT).solve(points);
    assertEquals(Set.of(), proposal.broken());
    most.forEach(
        (ward, limit) ->
            assertTrue(
                proposal.lots().stream()
                        .filter(lot -> lot.stream().anyMatch(each -> each.ward() == ward))
                        .count()
                    <= limit));
  }

  @Test
  void whatAWardNeedsIsCountedClassByClass() {
    List<LotPoint> points = SampleLoads.points(20, 2, 9);
    Ward ward = points.get(0).ward();
    List<LotPoint> own = ofWard(points, ward);
    long classes = own.stream().map(LotPoint::hardClass).distinct().count();
    assertEquals(classes, WardNeeds.least(own, LotBounds.NONE));
    long least = own.stream().mapToLong(LotPoint::energy).min().orElseThrow();
    LotBounds tight = new LotBounds(null, least - 1, null, null, null);
    assertEquals(own.size(), WardNeeds.least(own, tight), "each is a lot of its own");
  }

  @Test
  void aMoveTellsWhichWishItBreaks() {
    List<LotPoint> points = SampleLoads.points(8, 3).stream().map(SampleLoads::tied).toList();
    Ward ward =
        points.stream()
            .map(LotPoint::ward)
            .filter(each -> ofWard(points, each).size() > 1)
            .findFirst()
            .orElseThrow();
    LotBounds bounds = LotBounds.NONE.withWardLots(Map.of(ward, 1));
    ManualMove move =
        new ManualMove(
            List.of(points), ofWard(points, ward).get(0).id(), 1, SampleLoads.WEIGHTS, bounds);
    assertEquals(Set.of(Obstacle.LOTS_OF_A_WARD, Obstacle.SCHOOLS_TOGETHER), move.price().broken());
  }

  private static List<LotPoint> ofWard(List<LotPoint> points, Ward ward) {
    return points.stream().filter(each -> each.ward() == ward).toList();
  }
}
