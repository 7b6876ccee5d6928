package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Made-up loads of a few kinds: the same seed makes the same. */
public final class SampleLoads {

  static final LotWeights WEIGHTS = new LotWeights(500_000, 1_000, 1_500, 100, 200, 30_000_000);

  private SampleLoads() {}

  /** Points of one class. */
  static List<LotPoint> points(int count, long seed) {
    return points(count, 1, seed);
  }

  public static List<LotPoint> points(int count, int classes, long seed) {
    Random random = new Random(seed);
    List<LotPoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(4);
      int base = 20_000 + random.nextInt(80_000);
      points.add(
          point(
              i,
              Ward.values()[random.nextInt(5)],
              "class" + random.nextInt(classes),
              "kind" + kind,
              profile(base, 16 + 6 * kind, kind),
              20_000 + 30 * random.nextInt(4)));
    }
    return points;
  }

  /** Flat load with a hump of two hours and a half on workdays. */
  static LoadProfile profile(int base, int peakSlot, int kind) {
    int[] watts = new int[LoadProfile.SLOTS];
    for (int slot = 0; slot < watts.length; slot++) {
      int ofDay = slot % LoadProfile.SLOTS_OF_A_DAY;
      boolean workday = slot / LoadProfile.SLOTS_OF_A_DAY % 2 == 0;
      int hump = workday ? Math.max(0, 10 - 2 * Math.abs(ofDay - peakSlot)) : 0;
      watts[slot] = base + base * hump * (kind + 1) / 20;
    }
    return new LoadProfile(watts);
  }

  /** The same, tied to the other tied points of its ward. */
  public static LotPoint tied(LotPoint point) {
    return new LotPoint(
        point.id(),
        point.ward(),
        point.hardClass(),
        point.kind(),
        point.energy(),
        point.demand(),
        point.profile(),
        point.loadFactor(),
        point.summerRatio(),
        point.powerFactor(),
        point.endDay(),
        point.estimated(),
        true);
  }

  static LotPoint point(
      long id, Ward ward, String type, String kind, LoadProfile profile, Integer endDay) {
    long mean = 0;
    for (int each : profile.watts()) {
      mean += each;
    }
    mean /= LoadProfile.SLOTS;
    return new LotPoint(
        id,
        ward,
        new HardClass(List.of(type)),
        kind,
        mean * 8_760 / 1_000,
        profile.peak(),
        profile,
        (int) (mean * 1_000 / profile.peak()),
        250,
        1_000,
        endDay,
        true,
        false);
  }
}
