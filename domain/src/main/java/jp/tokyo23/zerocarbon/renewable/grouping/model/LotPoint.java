package jp.tokyo23.zerocarbon.renewable.grouping.model;

import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * A supply point as grouping sees it.
 *
 * @param id of the supply point
 * @param kind what the baseline by facility type groups by
 * @param energy planned energy [kWh/year]
 * @param demand contract demand [W]
 * @param loadFactor thousandths
 * @param summerRatio thousandths
 * @param powerFactor thousandths
 * @param endDay day on which the present contract ends, counted from 1970-01-01; null: not known
 * @param estimated whether a typical profile stands in for half-hourly data
 * @param tied whether it has to be in the lot of the other tied points of its ward
 */
public record LotPoint(
    long id,
    Ward ward,
    HardClass hardClass,
    String kind,
    long energy,
    long demand,
    LoadProfile profile,
    int loadFactor,
    int summerRatio,
    int powerFactor,
    Integer endDay,
    boolean estimated,
    boolean tied) {}
