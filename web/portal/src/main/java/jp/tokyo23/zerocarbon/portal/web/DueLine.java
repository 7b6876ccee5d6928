package jp.tokyo23.zerocarbon.portal.web;

import java.time.LocalDate;
import java.util.Comparator;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.progress.MeasureOverview;

/** A thing to do with the measure it belongs to; the most urgent sorts first, undated ones last. */
public record DueLine(MeasureOverview measure, DueItem item, boolean overdue)
    implements Comparable<DueLine> {

  private static final Comparator<DueLine> BY_DAY =
      Comparator.comparing(
              (DueLine line) -> line.item().due(), Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(line -> line.measure().position());

  static DueLine of(MeasureOverview measure, DueItem item, LocalDate today) {
    return new DueLine(measure, item, item.overdue(today));
  }

  @Override
  public int compareTo(DueLine other) {
    return BY_DAY.compare(this, other);
  }
}
