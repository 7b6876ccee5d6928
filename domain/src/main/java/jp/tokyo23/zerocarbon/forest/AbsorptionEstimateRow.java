package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of absorptions. */
public record AbsorptionEstimateRow(
    Long id, FiscalYear fiscalYear, TypedQuantity amount, String scheme, Integer years)
    implements RecordRow {

  public static AbsorptionEstimateRow of(AbsorptionEstimate record) {
    return new AbsorptionEstimateRow(
        record.id(), record.fiscalYear(), record.amount(), record.scheme(), record.years());
  }
}
