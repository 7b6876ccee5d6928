package jp.tokyo23.zerocarbon.renewable.grouping.model;

/** A lot in the making, with what its cost is made of (handbook 9.3). */
final class LotAccount {

  /**
   * Keeps lots below the least energy out of the plan as long as there is another way [yen/kWh].
   */
  private static final long PENALTY_BELOW_MINIMUM = 100;

  /** Keeps lots without a representative out of every plan [yen]. */
  private static final long NO_REPRESENTATIVE = 1L << 50;

  private final ClassProblem problem;
  private final int[] load = new int[LoadProfile.SLOTS];
  private final long[] shape;
  private final boolean[] present;
  private final int[] wards = new int[ClassProblem.wards()];
  private final Endings ends;
  private int size;
  private long energy;
  private long demand;
  private long cost;
  private int centre = -1;

  LotAccount(ClassProblem problem) {
    this.problem = problem;
    shape = new long[problem.representatives];
    present = new boolean[problem.representatives];
    ends = new Endings(problem.endDays);
  }

  void add(int point) {
    change(point, 1);
  }

  void remove(int point) {
    change(point, -1);
  }

  private void change(int point, int sign) {
    LotPoint one = problem.point(point);
    int[] watts = problem.watts(point);
    for (int slot = 0; slot < load.length; slot++) {
      load[slot] += sign * watts[slot];
    }
    int[] row = problem.shapeCost[point];
    for (int g = 0; g < shape.length; g++) {
      shape[g] += sign * row[g];
    }
    if (problem.representative(point)) {
      present[point] = sign > 0;
    }
    ends.change(problem.endIndex[point], sign);
    wards[problem.ward(point)] += sign;
    size += sign;
    energy += sign * one.energy();
    demand += sign * one.demand();
    centre = findCentre();
    cost = size == 0 ? 0 : whole(least(), peak());
  }

  /** Takes all points of the other in. */
  void absorb(LotAccount other) {
    for (int slot = 0; slot < load.length; slot++) {
      load[slot] += other.load[slot];
    }
    for (int g = 0; g < shape.length; g++) {
      shape[g] += other.shape[g];
      present[g] |= other.present[g];
    }
    for (int ward = 0; ward < wards.length; ward++) {
      wards[ward] += other.wards[ward];
    }
    ends.change(other.ends, 1);
    size += other.size;
    energy += other.energy;
    demand += other.demand;
    centre = findCentre();
    cost = size == 0 ? 0 : whole(least(), peak());
  }

  /** [yen/year], without the penalty. */
  long cost() {
    return cost;
  }

  /** Cost with the penalty of a lot below the least energy. */
  long value() {
    return cost + penalty(size, energy);
  }

  /** Value after the point has come in, with those tied to it. */
  long valueWith(int point) {
    return problem.unit(point).length == 1 ? trial(point, 1) : trial(problem.unit(point), 1);
  }

  /** Value after the point has left, with those tied to it. */
  long valueWithout(int point) {
    int[] unit = problem.unit(point);
    if (size == unit.length) {
      return 0;
    }
    return unit.length == 1 ? trial(point, -1) : trial(unit, -1);
  }

  private long trial(int[] unit, int sign) {
    for (int each : unit) {
      change(each, sign);
    }
    long value = value();
    for (int each : unit) {
      change(each, -sign);
    }
    return value;
  }

  private long trial(int point, int sign) {
    int end = problem.endIndex[point];
    LotPoint one = problem.point(point);
    ends.change(end, sign);
    size += sign;
    energy += sign * one.energy();
    long value =
        whole(least(point, sign), peak(problem.watts(point), sign)) + penalty(size, energy);
    energy -= sign * one.energy();
    size -= sign;
    ends.change(end, -sign);
    return value;
  }

  /** Value of both in one lot. */
  long valueTogether(LotAccount other) {
    long least = NO_REPRESENTATIVE;
    for (int g = 0; g < shape.length; g++) {
      if (present[g] || other.present[g]) {
        least = Math.min(least, shape[g] + other.shape[g]);
      }
    }
    int peak = 0;
    for (int slot = 0; slot < load.length; slot++) {
      peak = Math.max(peak, load[slot] + other.load[slot]);
    }
    ends.change(other.ends, 1);
    size += other.size;
    energy += other.energy;
    long value = whole(least, peak) + penalty(size, energy);
    energy -= other.energy;
    size -= other.size;
    ends.change(other.ends, -1);
    return value;
  }

  private long whole(long shapeCost, int peak) {
    LotWeights weights = problem.weights;
    return weights.lotCost()
        + shapeCost
        + weights.peakCost(peak)
        + weights.endMismatch() * ends.waiting()
        - weights.gain(energy);
  }

  private long penalty(int members, long kwh) {
    Long least = problem.bounds.minEnergy();
    return members == 0 || least == null ? 0 : Math.max(0, least - kwh) * PENALTY_BELOW_MINIMUM;
  }

  private long least() {
    return centre < 0 ? NO_REPRESENTATIVE : shape[centre];
  }

  /** Representative in the lot beside which it costs least; -1 when it holds none. */
  int centre() {
    return centre;
  }

  private int findCentre() {
    int found = -1;
    for (int g = 0; g < shape.length; g++) {
      if (present[g] && (found < 0 || shape[g] < shape[found])) {
        found = g;
      }
    }
    return found;
  }

  private long least(int point, int sign) {
    int[] row = problem.shapeCost[point];
    long least = NO_REPRESENTATIVE;
    for (int g = 0; g < shape.length; g++) {
      if (g == point ? sign > 0 : present[g]) {
        least = Math.min(least, shape[g] + sign * row[g]);
      }
    }
    return least;
  }

  /** Coincident peak [W]. */
  int peak() {
    int peak = 0;
    for (int each : load) {
      peak = Math.max(peak, each);
    }
    return peak;
  }

  private int peak(int[] watts, int sign) {
    int peak = 0;
    for (int slot = 0; slot < load.length; slot++) {
      peak = Math.max(peak, load[slot] + sign * watts[slot]);
    }
    return peak;
  }

  int size() {
    return size;
  }

  long energy() {
    return energy;
  }

  long demand() {
    return demand;
  }

  int pointsOf(int ward) {
    return wards[ward];
  }

  LoadProfile profile() {
    return new LoadProfile(load.clone());
  }
}
