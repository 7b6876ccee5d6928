package jp.tokyo23.zerocarbon.shared.progress;

import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;

/**
 * Something that waits to be done.
 *
 * @param due last day; null when there is none
 * @param record the record to open; null leads to the measure's own list
 */
public record DueItem(LocalDate due, String text, RecordRef record) implements Serializable {

  public boolean overdue(LocalDate today) {
    return due != null && due.isBefore(today);
  }
}
