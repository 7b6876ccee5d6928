package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * The points of one hard class with what is computed of them once: how dear each is beside each
 * representative.
 *
 * <p>{@code med(L)} of handbook 9.3 is the representative in the lot beside which the lot costs
 * least. All points are representatives in a class of up to {@value #MOST_REPRESENTATIVES},
 * otherwise as many that lie farthest apart, and every lot holds one. They come first among the
 * points.
 */
final class ClassProblem {

  static final int MOST_REPRESENTATIVES = 250;

  private static final int FEATURE = 2 * LoadProfile.SLOTS;
  private static final long WHOLE = 1000L * 1000L * FEATURE;

  final List<LotPoint> points;
  final LotWeights weights;
  final LotBounds bounds;
  final int representatives;

  /** Cost of the shape [yen/year]: {@code shapeCost[point][representative]}. */
  final int[][] shapeCost;

  final int[] endIndex;
  final int[] endDays;

  private final int[][] shape;
  private final int[][] unit;

  ClassProblem(List<LotPoint> points, LotWeights weights, LotBounds bounds) {
    this(points, weights, bounds, true);
  }

  private ClassProblem(
      List<LotPoint> points, LotWeights weights, LotBounds bounds, boolean together) {
    this.weights = weights;
    this.bounds = bounds;
    representatives = Math.min(points.size(), MOST_REPRESENTATIVES);
    this.points = new Spread(points, representatives).points();
    shape = shapes(this.points);
    int count = representatives;
    long[][] distance = distances();
    shapeCost = new int[points.size()][count];
    for (int i = 0; i < points.size(); i++) {
      long weight = this.points.get(i).energy() * weights.shape();
      for (int g = 0; g < count; g++) {
        shapeCost[i][g] = Math.toIntExact(Math.multiplyExact(weight, distance[g][i]) / WHOLE);
      }
    }
    endDays =
        points.stream()
            .filter(each -> each.endDay() != null)
            .mapToInt(LotPoint::endDay)
            .distinct()
            .sorted()
            .toArray();
    endIndex = this.points.stream().mapToInt(this::endIndex).toArray();
    unit = indices().mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    if (together) {
      tie();
    }
  }

  /** The same for a plan that is there already and may have parted what is tied. */
  static ClassProblem loose(List<LotPoint> points, LotWeights weights, LotBounds bounds) {
    return new ClassProblem(points, weights, bounds, false);
  }

  private void tie() {
    for (Ward ward : Ward.values()) {
      int[] tied = indices().filter(i -> point(i).tied() && point(i).ward() == ward).toArray();
      for (int each : tied) {
        unit[each] = tied;
      }
    }
  }

  private int endIndex(LotPoint point) {
    return point.endDay() == null ? -1 : Arrays.binarySearch(endDays, point.endDay());
  }

  private long[][] distances() {
    return IntStream.range(0, representatives)
        .mapToObj(g -> indices().mapToLong(i -> distance(points, shape, i, g)).toArray())
        .toArray(long[][]::new);
  }

  static int[][] shapes(List<LotPoint> points) {
    return points.stream().map(each -> each.profile().shape()).toArray(int[][]::new);
  }

  /**
   * Half the mean absolute difference of the profiles, plus the differences of load factor, summer
   * ratio and power factor; in 1/{@value #FEATURE} of a thousandth.
   */
  static long distance(List<LotPoint> points, int[][] shape, int first, int second) {
    LotPoint a = points.get(first);
    LotPoint b = points.get(second);
    long profile = 0;
    for (int slot = 0; slot < LoadProfile.SLOTS; slot++) {
      profile += Math.abs(shape[first][slot] - shape[second][slot]);
    }
    long features =
        Math.abs(a.loadFactor() - b.loadFactor())
            + Math.abs(a.summerRatio() - b.summerRatio())
            + Math.abs(a.powerFactor() - b.powerFactor());
    return profile + features * FEATURE;
  }

  int size() {
    return points.size();
  }

  IntStream indices() {
    return IntStream.range(0, points.size());
  }

  LotPoint point(int index) {
    return points.get(index);
  }

  int[] watts(int index) {
    return points.get(index).profile().watts();
  }

  /** The points that move together with this one, itself among them. */
  int[] unit(int index) {
    return unit[index];
  }

  int ward(int index) {
    return points.get(index).ward().ordinal();
  }

  boolean representative(int index) {
    return index < representatives;
  }

  long totalEnergy() {
    return points.stream().mapToLong(LotPoint::energy).sum();
  }

  static int wards() {
    return Ward.values().length;
  }
}
