package jp.tokyo23.zerocarbon.renewable.grouping.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotSolverTest {

  private static final Effort EFFORT = Effort.of(1, 150, 150, 0);
  private static final LotBounds BOUNDS = new LotBounds(null, 3_000_000L, null, null, null);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void searchAndBoundEncloseTheExactOptimumOfASmallClass(long seed) {
    List<LotPoint> points = SampleLoads.points(11, seed);
    ClassProblem problem = new ClassProblem(points, SampleLoads.WEIGHTS, BOUNDS);
    long exact = ClassPlan.of(problem, new SubsetPartition(problem).solve()).cost();
    ClassPlan start = new ClassPlan(problem);
    IntStream.range(0, points.size()).forEach(i -> start.put(i, start.open()));
    ClassPlan found =
        new ClassSearch(problem, new ClassSearch(problem, start, EFFORT).descend(), EFFORT)
            .perturb();
    long bound = new ClassBound(problem, points.size()).improve(exact, 10, done -> {}, EFFORT);
    assertEquals(exact, found.cost());
    assertTrue(bound <= exact, bound + " above " + exact);
    assertTrue(bound >= exact - exact / 5, bound + " far below " + exact);
    assertEquals(exact, solve(points, BOUNDS).cost());
    assertEquals(exact, solve(points, BOUNDS).bound());
  }

  @Test
  void keepsClassesApartAndBoundsInEveryLot() {
    List<LotPoint> points = SampleLoads.points(80, 3, 9);
    LotBounds bounds = new LotBounds(1_000_000L, 4_000_000L, 1_200_000L, null, 3);
    LotProposal proposal = solve(points, bounds);
    Set<Long> seen = new HashSet<>();
    for (List<LotPoint> lot : proposal.lots()) {
      assertEquals(1, lot.stream().map(LotPoint::hardClass).distinct().count());
      assertTrue(lot.stream().mapToLong(LotPoint::energy).sum() <= 4_000_000L);
      assertTrue(lot.stream().mapToLong(LotPoint::demand).sum() <= 1_200_000L);
      lot.forEach(point -> assertTrue(seen.add(point.id())));
    }
    assertEquals(points.size(), seen.size());
    assertTrue(proposal.bound() <= proposal.cost());
    assertEquals(
        new PlanReading(proposal.lots(), SampleLoads.WEIGHTS, bounds).cost(), proposal.cost());
  }

  @Test
  void givesTheSameLotsForTheSameSeed() {
    List<LotPoint> points = SampleLoads.points(60, 2, 4);
    assertEquals(solve(points, BOUNDS), solve(points, BOUNDS));
  }

  @Test
  void giveAPointAboveTheBoundALotOfItsOwnAndSaysSo() {
    List<LotPoint> points = SampleLoads.points(12, 5);
    long largest = points.stream().mapToLong(LotPoint::energy).max().orElseThrow();
    LotProposal proposal = solve(points, new LotBounds(null, largest - 1, null, null, null));
    assertEquals(Set.of(Obstacle.MOST_ENERGY), proposal.broken());
    assertTrue(
        proposal.lots().stream()
            .anyMatch(lot -> lot.size() == 1 && lot.get(0).energy() == largest));
  }

  @Test
  void saysWhenAClassIsBelowTheLeastEnergy() {
    LotProposal proposal =
        solve(SampleLoads.points(5, 6), new LotBounds(1_000_000_000L, null, null, null, null));
    assertEquals(Set.of(Obstacle.LEAST_ENERGY), proposal.broken());
  }

  @Test
  void keepsTheNumberOfLotsOrTellsThatItCouldNot() {
    List<LotPoint> points = SampleLoads.points(40, 8);
    LotProposal few = solve(points, new LotBounds(null, 3_000_000L, null, 2, null));
    assertEquals(Set.of(Obstacle.MOST_LOTS), few.broken());
    assertTrue(few.bound() <= few.cost());
  }

  @Test
  void stoppedAtOnceItStillGivesAWholePlanWithABound() {
    BooleanSupplier atOnce = () -> true;
    List<LotPoint> points = SampleLoads.points(60, 7);
    LotProposal proposal =
        new LotSolver(SampleLoads.WEIGHTS, BOUNDS, EFFORT.until(atOnce)).solve(points);
    assertEquals(60, proposal.lots().stream().mapToInt(List::size).sum());
    assertTrue(proposal.bound() <= proposal.cost());
  }

  @Test
  void isNoDearerThanTheBaselinesThatKeepTheBounds() {
    List<LotPoint> points = SampleLoads.points(50, 2, 12);
    LotProposal proposal = solve(points, LotBounds.NONE);
    Map<BaselineKind, Baselines.Baseline> baselines =
        new Baselines(SampleLoads.WEIGHTS, LotBounds.NONE).of(points, Map.of());
    baselines.values().forEach(each -> assertTrue(proposal.cost() <= each.cost()));
    assertEquals(2, baselines.get(BaselineKind.ONE_LOT).lots());
  }

  @Test
  void reasonsTellTheNextBestLotOrWhatForbidsIt() {
    List<LotPoint> points = SampleLoads.points(40, 8);
    LotProposal proposal = solve(points, BOUNDS);
    PlanReading reading = new PlanReading(proposal.lots(), SampleLoads.WEIGHTS, BOUNDS);
    for (int k = 0; k < proposal.lots().size(); k++) {
      for (PointReason reason : reading.reasons(k)) {
        assertTrue(reason.nextLot() != null || reason.obstacle() != null);
        if (reason.nextCost() != null) {
          assertTrue(reason.nextCost() >= reason.costHere(), "a relocation would help");
        }
      }
    }
  }

  @Test
  void noWardPaysMoreByProportionThanAlone() {
    LotWeights weights = new LotWeights(500_000, 1_000, 1_500, 0, 0, 1);
    LotProposal proposal = new LotSolver(weights, BOUNDS, EFFORT).solve(SampleLoads.points(40, 8));
    WardShares shares = new Fairness(proposal.lots(), weights, BOUNDS, 1).shares();
    assertEquals(proposal.cost(), shares.total());
    assertEquals(proposal.cost(), shares.wards().stream().mapToLong(WardShares.Share::own).sum());
    assertEquals(
        proposal.cost(), shares.wards().stream().mapToLong(WardShares.Share::shapley).sum());
    shares.wards().forEach(each -> assertTrue(each.proportional() <= each.alone()));
  }

  private static LotProposal solve(List<LotPoint> points, LotBounds bounds) {
    return new LotSolver(SampleLoads.WEIGHTS, bounds, EFFORT).solve(points);
  }
}
