package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Arrays;

/**
 * Points with a demand, to be served by lots of limited capacity, each gathered round a candidate.
 * All numbers are whole, so that every bound computed from them is exact.
 *
 * @param demand demand of each point, 0 or more
 * @param capacity largest total demand of a lot
 * @param minLots smallest number of lots
 * @param maxLots largest number of lots
 * @param lotCost cost of opening a lot
 * @param cost cost of serving a point from a candidate: {@code cost[candidate][point]}
 * @param copies how many lots may gather round the same candidate
 * @param selfServed whether candidate i is point i, which its own lot then serves
 */
public record MedianProblem(
    long[] demand,
    long capacity,
    int minLots,
    int maxLots,
    long lotCost,
    int[][] cost,
    int[] copies,
    boolean selfServed) {

  /** Every point may be a median and is served by itself then; exactly this many lots. */
  public static MedianProblem ofPoints(long[] demand, long capacity, int lots, int[][] cost) {
    int[] once = new int[demand.length];
    Arrays.fill(once, 1);
    return new MedianProblem(demand, capacity, lots, lots, 0, cost, once, true);
  }

  public int points() {
    return demand.length;
  }

  public int candidates() {
    return cost.length;
  }

  public long totalDemand() {
    return Arrays.stream(demand).sum();
  }

  /** What a lot must hold at least, since the others hold no more than their capacity. */
  public long leastLoad() {
    return Math.max(0, totalDemand() - (maxLots - 1L) * capacity);
  }
}
