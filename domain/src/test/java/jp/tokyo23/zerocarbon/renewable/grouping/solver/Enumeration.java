package jp.tokyo23.zerocarbon.renewable.grouping.solver;

/** Tries every plan of a tiny problem. */
final class Enumeration {

  private final MedianProblem problem;
  private long least = Long.MAX_VALUE;

  Enumeration(MedianProblem problem) {
    this.problem = problem;
  }

  long least() {
    int subsets = 1 << problem.points();
    for (int open = 0; open < subsets; open++) {
      if (Integer.bitCount(open) == problem.maxLots()) {
        assign(0, open, new long[problem.points()], 0);
      }
    }
    return least;
  }

  private void assign(int point, int open, long[] load, long cost) {
    if (point == problem.points()) {
      least = Math.min(least, cost);
      return;
    }
    for (int j = 0; j < problem.points(); j++) {
      boolean usable = (open >> j & 1) == 1 && ((open >> point & 1) == 0 || j == point);
      if (usable && load[j] + problem.demand()[point] <= problem.capacity()) {
        load[j] += problem.demand()[point];
        assign(point + 1, open, load, cost + problem.cost()[j][point]);
        load[j] -= problem.demand()[point];
      }
    }
  }
}
