package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * What is written down of a menu assignment.
 *
 * @param fromYear first fiscal year of the current menu
 * @param lotName null where the point is in no lot
 * @param renewableRatio renewable share the contract promises [%]; null where it does not say
 * @param baseYear base year of the ward's plan; null where there is none
 * @param baseEnergy electricity of the base year [kWh]; null where nobody knows it
 */
public record MenuAssignmentDetails(
    Long supplyPointId,
    FiscalYear fromYear,
    String lotName,
    SupplierMenu previous,
    SupplierMenu current,
    BigDecimal renewableRatio,
    FiscalYear baseYear,
    BigDecimal baseEnergy,
    String note,
    boolean placeholder) {}
