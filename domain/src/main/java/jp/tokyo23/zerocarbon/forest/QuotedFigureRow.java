package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of quoted figures. */
public record QuotedFigureRow(Long id, int position, String subject, String figure, String source)
    implements RecordRow {

  public static QuotedFigureRow of(QuotedFigure record) {
    return new QuotedFigureRow(
        record.id(), record.position(), record.subject(), record.figure(), record.source());
  }
}
