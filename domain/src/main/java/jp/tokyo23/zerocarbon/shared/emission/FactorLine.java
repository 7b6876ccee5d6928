package jp.tokyo23.zerocarbon.shared.emission;

import java.math.BigDecimal;

/**
 * One line of a list of factors, as printed.
 *
 * @param supplierNo registration number of the retailer; null where the line has no supplier
 * @param supplierName as printed, former names included
 * @param menu null where the supplier has one factor for everything
 * @param basic 基礎 [t-CO2/kWh]; null where the list gives nothing, which never means zero
 * @param adjusted 調整後 [t-CO2/kWh]; likewise
 * @param unadjusted 未調整 [t-CO2/kWh]; likewise
 * @param substituted ※: the ministry replaced an abnormal result
 */
public record FactorLine(
    String supplierNo,
    String supplierName,
    String menu,
    FactorKind kind,
    BigDecimal basic,
    BigDecimal adjusted,
    BigDecimal unadjusted,
    boolean substituted) {}
