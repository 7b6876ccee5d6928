package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.List;
import java.util.Set;

/**
 * Lots of all classes, with the proof of how good they are.
 *
 * @param cost [yen/year]
 * @param bound no plan within the bounds costs less [yen/year]
 * @param broken bounds that could not be kept
 */
public record LotProposal(List<List<LotPoint>> lots, long cost, long bound, Set<Obstacle> broken) {}
