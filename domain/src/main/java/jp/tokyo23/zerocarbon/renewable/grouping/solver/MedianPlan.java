package jp.tokyo23.zerocarbon.renewable.grouping.solver;

/**
 * A way to serve all points.
 *
 * @param candidate candidate that serves each point
 * @param cost total, with the opened lots
 */
public record MedianPlan(int[] candidate, long cost) {}
