package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.MedianProblem;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.MedianRelaxation;

/**
 * Lower bound on the cost of a class, by a capacitated median problem that never costs more than
 * the plan: a lot's peak is at least any weighted mean of its loads, the mismatch of ends at least
 * 0, the gain of K lots at most that of K even ones; of energy and demand only the tighter bound is
 * kept. The weights of the mean are improved towards the peak slots of the lots that the relaxation
 * would form, less from turn to turn.
 */
final class ClassBound {

  private static final long FINEST_CAPACITY = 1_000_000;

  /** The first new slot comes into the weighted mean with one part in this many. */
  private static final int FIRST_PARTS = 2;

  private final ClassProblem problem;
  private final MedianProblem medians;
  private final int[][] meanLoad;

  private final MedianRelaxation relaxation;
  private long best = Long.MIN_VALUE;
  private int leanings;

  ClassBound(ClassProblem problem, int mostLots) {
    this.problem = problem;
    meanLoad = new int[problem.representatives][];
    int[][] cost = new int[problem.representatives][];
    for (int g = 0; g < cost.length; g++) {
      int slot = problem.point(g).profile().peakSlot();
      meanLoad[g] = problem.indices().map(i -> problem.watts(i)[slot]).toArray();
      cost[g] = cost(g);
    }
    medians = medianProblem(mostLots, cost);
    relaxation = new MedianRelaxation(medians);
  }

  /**
   * The bound, no higher than the cost of a plan that is known.
   *
   * @param turns how often the weights of the means are improved
   * @param progress told how many thousandths of the turns are done
   */
  long improve(long goal, int turns, IntConsumer progress, Effort effort) {
    best = Math.max(best, relaxation.improve(goal, effort.boundSteps(), effort));
    int steps = Math.max(10, effort.boundSteps() / 5);
    for (int turn = 0; turn < turns && best < goal && !effort.over(); turn++) {
      leanAll();
      best = Math.max(best, relaxation.improve(goal, steps, effort));
      progress.accept((turn + 1) * 1_000 / turns);
    }
    return Math.min(goal, best);
  }

  /** Candidates round which the relaxation would form lots. */
  List<Integer> chosen() {
    return relaxation.chosen();
  }

  private void leanAll() {
    int[][] contents = relaxation.contents();
    leanings++;
    IntStream.range(0, contents.length)
        .parallel()
        .filter(candidate -> contents[candidate].length > 0)
        .forEach(candidate -> lean(candidate, contents[candidate]));
  }

  private void lean(int candidate, int[] points) {
    List<LoadProfile> profiles =
        Arrays.stream(points).mapToObj(i -> problem.point(i).profile()).toList();
    int slot = LoadProfile.sum(profiles).peakSlot();
    int[] mean = meanLoad[candidate];
    int parts = FIRST_PARTS + leanings;
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (int) (((parts - 1L) * mean[i] + problem.watts(i)[slot]) / parts);
    }
    medians.cost()[candidate] = cost(candidate);
  }

  private int[] cost(int candidate) {
    return problem
        .indices()
        .mapToLong(
            i -> problem.shapeCost[i][candidate] + problem.weights.peakCost(meanLoad[candidate][i]))
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  /** Least number of lots: Martello–Toth over energy and over demand. */
  private int leastLots() {
    LotBounds bounds = problem.bounds;
    int byEnergy = bounds.maxEnergy() == null ? 1 : MartelloToth.l2(energies(), bounds.maxEnergy());
    int byDemand = bounds.maxDemand() == null ? 1 : MartelloToth.l2(demands(), bounds.maxDemand());
    return Math.max(1, Math.max(byEnergy, byDemand));
  }

  private MedianProblem medianProblem(int mostLots, int[][] cost) {
    LotBounds bounds = problem.bounds;
    long energy = LongStream.of(energies()).sum();
    long demand = LongStream.of(demands()).sum();
    boolean byDemand = filled(demand, bounds.maxDemand()) >= filled(energy, bounds.maxEnergy());
    long limit =
        byDemand ? Math.min(demand, bounds.demandLimit()) : Math.min(energy, bounds.energyLimit());
    long unit = Math.max(1, limit / FINEST_CAPACITY);
    long[] sizes = LongStream.of(byDemand ? demands() : energies()).map(s -> s / unit).toArray();
    int least = leastLots();
    int most = Math.max(least, Math.min(mostLots, problem.representatives));
    return new MedianProblem(
        sizes,
        limit / unit,
        byDemand ? 0 : smallest(energy, most, unit),
        least,
        most,
        opening(energy, least, most),
        cost);
  }

  /** Rounded down twice, as the sizes are, so that a lot of the least energy reaches it. */
  private long smallest(long energy, int lots, long unit) {
    Long least = problem.bounds.minEnergy();
    return least == null ? 0 : Math.max(0, Math.min(least, energy / lots) / unit - problem.size());
  }

  /** Thousandths of a lot that are filled at least. */
  private static long filled(long total, Long limit) {
    return limit == null ? 0 : total * 1000 / Math.max(1, limit);
  }

  private long[] opening(long energy, int least, int most) {
    LotWeights weights = problem.weights;
    long[] opening = new long[most - least + 1];
    for (int lots = least; lots <= most; lots++) {
      long gaining = Math.min(energy, Math.multiplyExact(weights.scaleGainUpTo(), (long) lots));
      opening[lots - least] = weights.lotCost() * lots - weights.scaleGain() * gaining / 1000;
    }
    return opening;
  }

  private long[] energies() {
    return problem.points.stream().mapToLong(LotPoint::energy).toArray();
  }

  private long[] demands() {
    return problem.points.stream().mapToLong(LotPoint::demand).toArray();
  }
}
