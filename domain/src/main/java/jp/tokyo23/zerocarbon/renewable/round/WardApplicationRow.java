package jp.tokyo23.zerocarbon.renewable.round;

import java.time.Instant;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of applications. */
public record WardApplicationRow(
    Long id,
    FiscalYear fiscalYear,
    Ward ward,
    ApplicationState state,
    Instant submittedAt,
    String submittedBy,
    boolean placeholder)
    implements RecordRow {

  public static WardApplicationRow of(WardApplication record) {
    return new WardApplicationRow(
        record.id(),
        record.fiscalYear(),
        record.ward(),
        record.state(),
        record.submittedAt(),
        record.submittedBy(),
        record.placeholder());
  }
}
