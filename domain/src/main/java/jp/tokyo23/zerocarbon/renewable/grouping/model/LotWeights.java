package jp.tokyo23.zerocarbon.renewable.grouping.model;

/**
 * What makes a lot dear or cheap (handbook 9.3). All to be confirmed, so always handed in and shown
 * beside the plan.
 *
 * @param lotCost fixed handling cost of a lot [yen/year]
 * @param shape cost of a load that is unlike its lot [thousandths of a yen/kWh]
 * @param peak cost of the coincident peak of a lot [yen/kW/year]
 * @param endMismatch cost of a day that a supply point waits for the last of its lot [yen/day]
 * @param scaleGain gain from scale [thousandths of a yen/kWh]
 * @param scaleGainUpTo energy of a lot beyond which scale gains nothing more [kWh/year]
 */
public record LotWeights(
    long lotCost, long shape, long peak, long endMismatch, long scaleGain, long scaleGainUpTo) {

  /** Concave in the energy of the lot [yen/year]. */
  long gain(long energy) {
    return scaleGain * Math.min(energy, scaleGainUpTo) / 1000;
  }

  /** [yen/year] of a load [W]. */
  long peakCost(long watts) {
    return peak * watts / 1000;
  }
}
