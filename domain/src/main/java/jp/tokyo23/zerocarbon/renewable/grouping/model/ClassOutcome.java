package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.List;
import java.util.Set;

/**
 * Lots of one hard class.
 *
 * @param bound no plan of this class within the bounds costs less [yen/year]
 * @param broken bounds that could not be kept
 */
record ClassOutcome(List<List<LotPoint>> lots, long cost, long bound, Set<Obstacle> broken) {}
