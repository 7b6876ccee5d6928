package jp.tokyo23.zerocarbon.shared.activity;

import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of activities; ward is null for a joint one, date while unknown. */
public record ActivityRow(
    Long id,
    PartialDate date,
    ActivityKind kind,
    String title,
    Ward ward,
    EventState state,
    TypedQuantity attendance)
    implements RecordRow {

  public static ActivityRow of(Activity record) {
    return new ActivityRow(
        record.id(),
        record.date(),
        record.kind(),
        record.title(),
        record.ward(),
        record.state(),
        record.attendance());
  }
}
