package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/**
 * One line of the list of supply points.
 *
 * @param contractDemand [kW]; null where it is not known
 * @param annualEnergy [kWh]; null where no month is known
 * @param energyComplete whether all twelve months are known
 * @param loadFactor [%]; null where it cannot be told
 */
public record SupplyPointRow(
    Long id,
    Ward ward,
    Long facilityId,
    String label,
    FacilityType facilityType,
    SupplyPointNumber number,
    VoltageClass voltageClass,
    BigDecimal contractDemand,
    BigDecimal annualEnergy,
    boolean energyComplete,
    BigDecimal loadFactor,
    String currentSupplier,
    LocalDate currentContractEnd,
    boolean placeholder)
    implements RecordRow {

  public static SupplyPointRow of(SupplyPoint record) {
    return new SupplyPointRow(
        record.id(),
        record.ward(),
        record.facility().id(),
        record.label(),
        record.facility().facilityType(),
        record.number(),
        record.voltageClass(),
        record.contractDemand(),
        record.annualEnergy(),
        record.plannedEnergy().complete(),
        LoadFactor.of(record.plannedEnergy(), record.contractDemand()).orElse(null),
        record.currentContract().currentSupplier(),
        record.currentContract().currentContractEnd(),
        record.placeholder());
  }
}
