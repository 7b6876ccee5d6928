package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of rounds. */
public record ProcurementRoundRow(
    Long id,
    FiscalYear fiscalYear,
    String name,
    String method,
    ValueState costEffect,
    ValueState emissionEffect)
    implements RecordRow {

  public static ProcurementRoundRow of(ProcurementRound record) {
    return new ProcurementRoundRow(
        record.id(),
        record.fiscalYear(),
        record.name(),
        record.method(),
        record.costEffect(),
        record.emissionEffect());
  }
}
