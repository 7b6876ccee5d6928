package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Arrays;

/**
 * Points with a demand, to be served by lots of limited capacity, each gathered round a candidate.
 * All numbers are whole, so that every bound computed from them is exact.
 *
 * @param demand demand of each point, 0 or more
 * @param capacity largest total demand of a lot
 * @param least smallest total demand of a lot
 * @param minLots smallest number of lots
 * @param maxLots largest number of lots
 * @param opening cost of having so many lots: the first value for {@code minLots} of them
 * @param cost cost of serving a point from a candidate: {@code cost[candidate][point]}; candidate i
 *     is point i, which its own lot serves; the last points may be no candidates
 */
public record MedianProblem(
    long[] demand,
    long capacity,
    long least,
    int minLots,
    int maxLots,
    long[] opening,
    int[][] cost) {

  /** Every point may be a median and is served by itself then; exactly this many lots. */
  public static MedianProblem ofPoints(long[] demand, long capacity, int lots, int[][] cost) {
    return new MedianProblem(demand, capacity, 0, lots, lots, new long[1], cost);
  }

  public int points() {
    return demand.length;
  }

  public int candidates() {
    return cost.length;
  }

  long openingCost(int lots) {
    return opening[lots - minLots];
  }

  public long totalDemand() {
    return Arrays.stream(demand).sum();
  }

  /** What a lot must hold at least, since the others hold no more than their capacity. */
  public long leastLoad() {
    return Math.max(least, totalDemand() - (maxLots - 1L) * capacity);
  }
}
