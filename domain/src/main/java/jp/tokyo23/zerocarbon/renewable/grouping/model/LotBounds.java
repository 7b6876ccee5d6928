package jp.tokyo23.zerocarbon.renewable.grouping.model;

/**
 * What a lot may be within a class (handbook 9.2). Null: no such bound.
 *
 * @param minEnergy least energy of a lot [kWh/year]
 * @param maxEnergy most energy of a lot [kWh/year]
 * @param maxDemand most contract demand of a lot [W]: K₃
 * @param maxLots most lots of a class
 * @param lotsPerWard in how many lots of a class a ward may be at most
 */
public record LotBounds(
    Long minEnergy, Long maxEnergy, Long maxDemand, Integer maxLots, Integer lotsPerWard) {

  public static final LotBounds NONE = new LotBounds(null, null, null, null, null);

  long energyLimit() {
    return maxEnergy == null ? Long.MAX_VALUE : maxEnergy;
  }

  long demandLimit() {
    return maxDemand == null ? Long.MAX_VALUE : maxDemand;
  }

  LotBounds withoutMinimum() {
    return new LotBounds(null, maxEnergy, maxDemand, maxLots, lotsPerWard);
  }
}
