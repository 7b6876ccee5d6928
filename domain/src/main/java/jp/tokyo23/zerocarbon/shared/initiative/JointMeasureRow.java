package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of joint measures. */
public record JointMeasureRow(Long id, int position, String title, String summary)
    implements RecordRow {

  public static JointMeasureRow of(JointMeasure record) {
    return new JointMeasureRow(record.id(), record.position(), record.title(), record.summary());
  }
}
