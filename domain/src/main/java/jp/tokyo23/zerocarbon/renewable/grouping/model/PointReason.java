package jp.tokyo23.zerocarbon.renewable.grouping.model;

/**
 * Why a supply point is in its lot.
 *
 * @param costHere what the lot would save without it [yen/year]
 * @param nextLot the next best lot it could be in, counted from 0; null when there is none
 * @param nextCost what it would add there [yen/year]
 * @param obstacle what keeps it out of other lots of its class, if anything does
 */
public record PointReason(
    LotPoint point, long costHere, Integer nextLot, Long nextCost, Obstacle obstacle) {}
