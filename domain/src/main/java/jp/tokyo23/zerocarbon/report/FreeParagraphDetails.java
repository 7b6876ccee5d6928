package jp.tokyo23.zerocarbon.report;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What a ward writes freely; {@code measure} is null for the overview. */
public record FreeParagraphDetails(
    Ward ward, FiscalYear fiscalYear, MeasureCode measure, int position, String text) {}
