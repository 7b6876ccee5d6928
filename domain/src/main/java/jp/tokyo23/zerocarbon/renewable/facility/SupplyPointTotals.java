package jp.tokyo23.zerocarbon.renewable.facility;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Decimals;

/**
 * What several supply points come to together.
 *
 * @param count number of supply points
 * @param contractDemand contract demand of those where it is known [kW]; null where none is
 * @param withDemand how many have a contract demand
 * @param annualEnergy planned energy of a year of those where it is known [kWh]; null where none is
 * @param withEnergy how many have planned energy
 */
public record SupplyPointTotals(
    long count,
    BigDecimal contractDemand,
    long withDemand,
    BigDecimal annualEnergy,
    long withEnergy)
    implements Serializable {

  public SupplyPointTotals {
    contractDemand = Decimals.plain(contractDemand);
    annualEnergy = Decimals.plain(annualEnergy);
  }
}
