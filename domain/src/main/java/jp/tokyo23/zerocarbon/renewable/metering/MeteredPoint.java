package jp.tokyo23.zerocarbon.renewable.metering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What the checks of meter data know of a supply point.
 *
 * @param number 供給地点特定番号, 22 digits
 * @param name what a person calls it
 * @param contractDemand contract demand [kW]; null where it is not known
 * @param contractEnd last day of the present contract; null where it is not known
 */
public record MeteredPoint(
    Long id,
    String number,
    String name,
    Ward ward,
    BigDecimal contractDemand,
    LocalDate contractEnd)
    implements Serializable {}
