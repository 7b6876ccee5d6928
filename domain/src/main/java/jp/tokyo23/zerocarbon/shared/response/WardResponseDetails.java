package jp.tokyo23.zerocarbon.shared.response;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What a ward answers; {@code note} gives the reason and may be null. */
public record WardResponseDetails(
    MeasureCode measure, FiscalYear fiscalYear, Ward ward, ValueState state, String note) {}
