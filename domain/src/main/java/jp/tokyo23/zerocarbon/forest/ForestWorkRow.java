package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of works. */
public record ForestWorkRow(
    Long id,
    FiscalYear fiscalYear,
    String site,
    WorkKind kind,
    PartialDate startedIn,
    PartialDate endedIn,
    EventState state,
    TypedQuantity area)
    implements RecordRow {

  public static ForestWorkRow of(ForestWork record) {
    return new ForestWorkRow(
        record.id(),
        record.fiscalYear(),
        record.site().label(),
        record.kind(),
        record.startedIn(),
        record.endedIn(),
        record.state(),
        record.area());
  }
}
