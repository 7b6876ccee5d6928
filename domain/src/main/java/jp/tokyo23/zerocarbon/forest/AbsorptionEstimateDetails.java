package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;

/**
 * What is written down of an absorption; {@code years} is the number of years it sums up, null
 * while not known.
 */
public record AbsorptionEstimateDetails(
    FiscalYear fiscalYear, TypedQuantity amount, String scheme, Integer years, String note) {}
