package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Arrays;
import java.util.Random;

/**
 * Finds plans of a problem whose candidates are its points: regret insertion, then relocate and
 * swap until nothing improves, again and again after ruining a neighbourhood. The same seed gives
 * the same plan.
 */
final class MedianSearch {

  private final MedianProblem problem;
  private final Effort effort;
  private final Random random;

  MedianSearch(MedianProblem problem, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    random = new Random(effort.seed());
  }

  /** The best plan found; null when none that keeps the capacity was found. */
  MedianPlan search() {
    Clusters current = start();
    Clusters best = current.copy();
    for (int round = 0; round < effort.rounds() && !effort.over(); round++) {
      Clusters trial = current.copy();
      trial.ruin(random);
      improve(trial);
      if (trial.value() <= current.value() + slack(best.value(), round)) {
        current = trial;
      }
      if (trial.value() < best.value()) {
        best = trial.copy();
      }
      if (round % 400 == 399) {
        current = round % 800 == 799 ? start() : best.copy();
      }
    }
    return best.complete() ? best.plan() : null;
  }

  private long slack(long value, int round) {
    return value * (effort.rounds() - round) / effort.rounds() / 60;
  }

  private Clusters start() {
    int[] medians = random.ints(0, problem.points()).distinct().limit(problem.maxLots()).toArray();
    Arrays.sort(medians);
    Clusters clusters = new Clusters(problem, medians);
    clusters.insertAll(random);
    improve(clusters);
    return clusters;
  }

  private static void improve(Clusters clusters) {
    boolean better = true;
    while (better) {
      better = clusters.relocate();
      better |= clusters.swap();
      better |= clusters.centre();
    }
  }
}
