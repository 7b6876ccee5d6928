package jp.tokyo23.zerocarbon.shared.response;

import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of answers. */
public record WardResponseRow(Long id, Ward ward, ValueState state, String note)
    implements RecordRow {

  public static WardResponseRow of(WardResponse record) {
    return new WardResponseRow(record.id(), record.ward(), record.state(), record.note());
  }
}
