package jp.tokyo23.zerocarbon.renewable.grouping.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import org.junit.jupiter.api.Test;

class ManualMoveTest {

  private static final LotBounds BOUNDS = new LotBounds(null, 3_000_000L, null, null, null);

  private final List<LotPoint> points = SampleLoads.points(30, 2, 3);
  private final List<List<LotPoint>> lots =
      new LotSolver(SampleLoads.WEIGHTS, BOUNDS, Effort.of(1, 100, 50, 0)).solve(points).lots();

  @Test
  void thePriceIsWhatTheNewLotsCostMore() {
    LotPoint moved = lots.get(0).get(0);
    ManualMove move = move(moved, lots.size());
    assertEquals(cost(move.lots()) - cost(lots), move.price().cost());
    assertEquals(
        move.price().cost(),
        move.price().wards().values().stream().mapToLong(Long::longValue).sum());
    assertTrue(move.price().cost() > 0, "the solver left nothing to gain");
    assertEquals(points.size(), move.lots().stream().mapToInt(List::size).sum());
  }

  @Test
  void tellsTheBoundThatTheLotWouldBreak() {
    List<List<LotPoint>> pair = new ArrayList<>();
    List<LotPoint> one =
        points.stream().filter(each -> each.hardClass().equals(points.get(0).hardClass())).toList();
    pair.add(one.subList(0, 1));
    pair.add(one.subList(1, one.size()));
    ManualMove move = new ManualMove(pair, one.get(0).id(), 1, SampleLoads.WEIGHTS, BOUNDS);
    assertEquals(Set.of(Obstacle.MOST_ENERGY), move.price().broken());
    assertEquals(1, move.lots().size());
  }

  @Test
  void knowsAForeignClass() {
    LotPoint moved = lots.get(0).get(0);
    int foreign = 0;
    while (lots.get(foreign).get(0).hardClass().equals(moved.hardClass())) {
      foreign++;
    }
    assertFalse(move(moved, foreign).withinClass());
    assertTrue(move(moved, lots.size()).withinClass());
  }

  private ManualMove move(LotPoint point, int target) {
    return new ManualMove(lots, point.id(), target, SampleLoads.WEIGHTS, BOUNDS);
  }

  private static long cost(List<List<LotPoint>> lots) {
    return new PlanReading(lots, SampleLoads.WEIGHTS, BOUNDS).cost();
  }
}
