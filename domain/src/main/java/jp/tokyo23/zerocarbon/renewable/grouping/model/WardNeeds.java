package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import jp.tokyo23.zerocarbon.shared.Ward;

/** How many lots the supply points of a ward need at least, class by class. */
public final class WardNeeds {

  private WardNeeds() {}

  /** Least number of lots that can hold the ward's points of all classes. */
  public static int least(Collection<LotPoint> ofWard, LotBounds bounds) {
    return LotSolver.byClass(ofWard).values().stream()
        .mapToInt(each -> inClass(each, bounds))
        .sum();
  }

  /** Martello–Toth over energy and over demand; a point above a bound has a lot of its own. */
  private static int inClass(List<LotPoint> points, LotBounds bounds) {
    return Math.max(
        bins(points, LotPoint::energy, bounds.energyLimit()),
        bins(points, LotPoint::demand, bounds.demandLimit()));
  }

  private static int bins(List<LotPoint> points, ToLongFunction<LotPoint> size, long limit) {
    long[] fitting =
        points.stream().mapToLong(size).filter(each -> each <= limit).sorted().toArray();
    int own = points.size() - fitting.length;
    return Math.max(1, own + (limit == Long.MAX_VALUE ? 1 : MartelloToth.l2(fitting, limit)));
  }

  /**
   * Parts the number of lots that each ward wants to be in among the classes: to each what it
   * needs, what is left over to the one with most of the ward's energy.
   */
  static Map<HardClass, Map<Ward, Integer>> allot(List<LotPoint> points, LotBounds bounds) {
    Map<HardClass, Map<Ward, Integer>> allotted = new HashMap<>();
    bounds
        .wardLots()
        .forEach(
            (ward, most) -> {
              Map<HardClass, List<LotPoint>> classes =
                  LotSolver.byClass(points.stream().filter(each -> each.ward() == ward).toList());
              int left = most;
              for (List<LotPoint> each : classes.values()) {
                left -= inClass(each, bounds);
              }
              HardClass largest =
                  classes.keySet().stream()
                      .max(Comparator.comparingLong(type -> energy(classes.get(type))))
                      .orElse(null);
              for (Map.Entry<HardClass, List<LotPoint>> each : classes.entrySet()) {
                int extra = each.getKey().equals(largest) ? Math.max(0, left) : 0;
                allotted
                    .computeIfAbsent(each.getKey(), type -> new EnumMap<>(Ward.class))
                    .put(ward, inClass(each.getValue(), bounds) + extra);
              }
            });
    return allotted;
  }

  private static long energy(List<LotPoint> points) {
    return points.stream().mapToLong(LotPoint::energy).sum();
  }
}
