package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.SortedMap;

/**
 * What the Lagrangian relaxation proves and suggests.
 *
 * @param bound no plan costs less
 * @param contents points of the lots that the relaxation would form, by the candidate of each
 * @param prices scaled prices of the points, from which a further relaxation can go on
 */
public record Relaxation(long bound, SortedMap<Integer, int[]> contents, long[] prices) {}
