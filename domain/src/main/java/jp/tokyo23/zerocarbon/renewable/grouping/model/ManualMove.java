package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.shared.Ward;

/** A supply point taken from one lot into another by hand, with its price before it is done. */
public final class ManualMove {

  private final List<List<LotPoint>> before;
  private final List<List<LotPoint>> after;
  private final LotWeights weights;
  private final LotBounds bounds;
  private final int target;

  /**
   * @param target lot that takes the point, counted from 0; the number of lots for a new one
   * @throws IllegalArgumentException when no lot holds the point
   */
  public ManualMove(
      List<List<LotPoint>> lots, long pointId, int target, LotWeights weights, LotBounds bounds) {
    before = lots;
    this.weights = weights;
    this.bounds = bounds;
    this.target = target;
    LotPoint point =
        lots.stream()
            .flatMap(List::stream)
            .filter(each -> each.id() == pointId)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no point " + pointId));
    after = new ArrayList<>();
    for (int k = 0; k <= lots.size(); k++) {
      List<LotPoint> lot = new ArrayList<>(k < lots.size() ? lots.get(k) : List.of());
      lot.remove(point);
      if (k == target) {
        lot.add(point);
      }
      after.add(lot);
    }
  }

  /** Whether the point would stand among points of its own class. */
  public boolean withinClass() {
    return after.get(target).stream().map(LotPoint::hardClass).distinct().count() == 1;
  }

  /** The lots after the move, without empty ones. */
  public List<List<LotPoint>> lots() {
    return after.stream().filter(each -> !each.isEmpty()).toList();
  }

  /**
   * Price of the move.
   *
   * @param cost more of all lots together [yen/year]; negative when it saves
   * @param wards more for each ward, by what its own supply points cause [yen/year]
   * @param broken bounds that the lot would break
   */
  public record Price(long cost, TreeMap<Ward, Long> wards, Set<Obstacle> broken) {}

  public Price price() {
    TreeMap<Ward, Long> wards = new TreeMap<>();
    add(wards, before, -1);
    add(wards, after, 1);
    long cost = wards.values().stream().mapToLong(Long::longValue).sum();
    wards.values().removeIf(each -> each == 0);
    return new Price(cost, wards, broken());
  }

  private void add(TreeMap<Ward, Long> sum, List<List<LotPoint>> lots, int sign) {
    List<List<LotPoint>> changed = new ArrayList<>();
    for (int k = 0; k < lots.size(); k++) {
      boolean same = k < before.size() && before.get(k).size() == after.get(k).size();
      if (!same && !lots.get(k).isEmpty()) {
        changed.add(lots.get(k));
      }
    }
    Fairness fairness = new Fairness(changed, weights, bounds, 0);
    long[] own = fairness.own();
    for (int w = 0; w < own.length; w++) {
      sum.merge(fairness.wards().get(w), sign * own[w], Long::sum);
    }
  }

  private Set<Obstacle> broken() {
    Set<Obstacle> broken = EnumSet.noneOf(Obstacle.class);
    for (List<LotPoint> lot : after) {
      long energy = lot.stream().mapToLong(LotPoint::energy).sum();
      long demand = lot.stream().mapToLong(LotPoint::demand).sum();
      note(broken, Obstacle.MOST_ENERGY, energy > bounds.energyLimit());
      note(broken, Obstacle.MOST_DEMAND, demand > bounds.demandLimit());
      note(
          broken,
          Obstacle.LEAST_ENERGY,
          !lot.isEmpty() && bounds.minEnergy() != null && energy < bounds.minEnergy());
    }
    for (Ward ward : Ward.values()) {
      long lots = after.stream().filter(lot -> holds(lot, ward, false)).count();
      long schools = after.stream().filter(lot -> holds(lot, ward, true)).count();
      int most = bounds.wardLots().getOrDefault(ward, Integer.MAX_VALUE);
      note(broken, Obstacle.LOTS_OF_A_WARD, lots > most);
      note(broken, Obstacle.SCHOOLS_TOGETHER, schools > 1);
    }
    return broken;
  }

  private static boolean holds(List<LotPoint> lot, Ward ward, boolean tiedOnly) {
    return lot.stream().anyMatch(each -> each.ward() == ward && (each.tied() || !tiedOnly));
  }

  private static void note(Set<Obstacle> broken, Obstacle obstacle, boolean holds) {
    if (holds) {
      broken.add(obstacle);
    }
  }
}
