package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of comments. */
public record TourCommentRow(Long id, FiscalYear fiscalYear, int position, String text)
    implements RecordRow {

  public static TourCommentRow of(TourComment record) {
    return new TourCommentRow(record.id(), record.fiscalYear(), record.position(), record.text());
  }
}
