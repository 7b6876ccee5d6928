package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The baselines of handbook 9.5 within the hard classes, whether they keep the bounds or not. */
public final class Baselines {

  private static final int MOST_TURNS = 100;

  private final LotWeights weights;
  private final LotBounds bounds;

  /**
   * What a baseline comes to.
   *
   * @param cost [yen/year]
   * @param breaking lots that break a bound on energy or demand
   */
  public record Baseline(int lots, long cost, int breaking) {}

  public Baselines(LotWeights weights, LotBounds bounds) {
    this.weights = weights;
    this.bounds = bounds;
  }

  /**
   * @param planLots number of lots of the plan in each class, which the clusters take over
   */
  public Map<BaselineKind, Baseline> of(List<LotPoint> points, Map<HardClass, Integer> planLots) {
    Map<BaselineKind, List<List<LotPoint>>> lots = new EnumMap<>(BaselineKind.class);
    for (BaselineKind kind : BaselineKind.values()) {
      lots.put(kind, new ArrayList<>());
    }
    LotSolver.byClass(points)
        .forEach(
            (type, members) -> {
              lots.get(BaselineKind.ONE_LOT).add(members);
              lots.get(BaselineKind.BY_WARD).addAll(parted(members, each -> each.ward().name()));
              lots.get(BaselineKind.BY_FACILITY_TYPE).addAll(parted(members, LotPoint::kind));
              lots.get(BaselineKind.LOAD_FACTOR_CLUSTERS)
                  .addAll(clusters(members, planLots.getOrDefault(type, 1)));
            });
    Map<BaselineKind, Baseline> baselines = new EnumMap<>(BaselineKind.class);
    lots.forEach((kind, each) -> baselines.put(kind, baseline(each)));
    return baselines;
  }

  private Baseline baseline(List<List<LotPoint>> lots) {
    long cost = lots.stream().mapToLong(lot -> LotCost.of(lot, weights)).sum();
    return new Baseline(lots.size(), cost, (int) lots.stream().filter(this::breaks).count());
  }

  private boolean breaks(List<LotPoint> lot) {
    long energy = lot.stream().mapToLong(LotPoint::energy).sum();
    long demand = lot.stream().mapToLong(LotPoint::demand).sum();
    return energy > bounds.energyLimit()
        || demand > bounds.demandLimit()
        || bounds.minEnergy() != null && energy < bounds.minEnergy();
  }

  private static List<List<LotPoint>> parted(
      List<LotPoint> points, Function<LotPoint, String> key) {
    return List.copyOf(
        points.stream()
            .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
            .values());
  }

  /** k-means of Lloyd on the load factor, beginning with even parts of the sorted points. */
  static List<List<LotPoint>> clusters(List<LotPoint> points, int count) {
    List<LotPoint> sorted =
        points.stream()
            .sorted(Comparator.comparingInt(LotPoint::loadFactor).thenComparing(LotPoint::id))
            .toList();
    int[] cluster = IntStream.range(0, sorted.size()).map(i -> i * count / sorted.size()).toArray();
    boolean moved = true;
    for (int turn = 0; moved && turn < MOST_TURNS; turn++) {
      moved = assign(sorted, cluster, means(sorted, cluster, count));
    }
    return IntStream.range(0, count)
        .mapToObj(
            k ->
                IntStream.range(0, sorted.size())
                    .filter(i -> cluster[i] == k)
                    .mapToObj(sorted::get)
                    .toList())
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static long[] means(List<LotPoint> points, int[] cluster, int count) {
    long[] sum = new long[count];
    long[] size = new long[count];
    for (int i = 0; i < cluster.length; i++) {
      sum[cluster[i]] += points.get(i).loadFactor() * 1000L;
      size[cluster[i]]++;
    }
    return IntStream.range(0, count)
        .mapToLong(k -> size[k] == 0 ? Long.MIN_VALUE / 2 : sum[k] / size[k])
        .toArray();
  }

  private static boolean assign(List<LotPoint> points, int[] cluster, long[] means) {
    boolean moved = false;
    for (int i = 0; i < cluster.length; i++) {
      long at = points.get(i).loadFactor() * 1000L;
      for (int k = 0; k < means.length; k++) {
        if (Math.abs(means[k] - at) < Math.abs(means[cluster[i]] - at)) {
          cluster[i] = k;
          moved = true;
        }
      }
    }
    return moved;
  }
}
