package jp.tokyo23.zerocarbon.shared.statement;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of a statement.
 *
 * @param ward ward that states it; null when all state it together
 * @param position order among the statements of its kind, from 1
 */
public record StatementDetails(
    MeasureCode measure,
    FiscalYear fiscalYear,
    StatementKind kind,
    Ward ward,
    int position,
    String text) {}
