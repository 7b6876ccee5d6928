package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of a former tariff.
 *
 * @param ward null for a published menu that several wards had
 * @param source where the prices were taken from
 */
public record FormerTariffDetails(
    Ward ward,
    String name,
    PriceSet prices,
    MonthlyAdjustments adjustments,
    String source,
    String note,
    boolean placeholder) {}
