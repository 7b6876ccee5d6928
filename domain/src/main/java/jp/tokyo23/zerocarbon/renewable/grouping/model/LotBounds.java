package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.Map;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What a lot may be within a class (handbook 9.2). Null: no such bound.
 *
 * @param minEnergy least energy of a lot [kWh/year]
 * @param maxEnergy most energy of a lot [kWh/year]
 * @param maxDemand most contract demand of a lot [W]: K₃
 * @param maxLots most lots of a class
 * @param lotsPerWard in how many lots of a class a ward may be at most
 * @param wardLots in how many lots of all that is grouped a ward wants to be at most, of the wards
 *     that have said so
 */
public record LotBounds(
    Long minEnergy,
    Long maxEnergy,
    Long maxDemand,
    Integer maxLots,
    Integer lotsPerWard,
    Map<Ward, Integer> wardLots) {

  public static final LotBounds NONE = new LotBounds(null, null, null, null, null);

  public LotBounds(
      Long minEnergy, Long maxEnergy, Long maxDemand, Integer maxLots, Integer lotsPerWard) {
    this(minEnergy, maxEnergy, maxDemand, maxLots, lotsPerWard, Map.of());
  }

  long energyLimit() {
    return maxEnergy == null ? Long.MAX_VALUE : maxEnergy;
  }

  long demandLimit() {
    return maxDemand == null ? Long.MAX_VALUE : maxDemand;
  }

  /** In how many lots of one class the ward may be at most. */
  int lotsOf(Ward ward) {
    int own = wardLots.getOrDefault(ward, Integer.MAX_VALUE);
    return lotsPerWard == null ? own : Math.min(own, lotsPerWard);
  }

  LotBounds withoutMinimum() {
    return new LotBounds(null, maxEnergy, maxDemand, maxLots, lotsPerWard, wardLots);
  }

  public LotBounds withWardLots(Map<Ward, Integer> most) {
    return new LotBounds(minEnergy, maxEnergy, maxDemand, maxLots, lotsPerWard, most);
  }
}
