package jp.tokyo23.zerocarbon.renewable.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;

/**
 * The months of one point that a file touches. Days of a point without any before, in their order
 * and one version each, are added up on the way; whatever is more than that is left to the
 * database.
 */
final class PointMonths {

  final List<Sum> sums = new ArrayList<>();
  LocalDate first;
  LocalDate last;
  FlowDirection direction;

  private boolean plain;

  PointMonths(boolean measuredBefore) {
    plain = !measuredBefore;
  }

  /** Months that the database makes anew. */
  static PointMonths between(LocalDate first, LocalDate last) {
    PointMonths months = new PointMonths(true);
    months.first = first;
    months.last = last;
    return months;
  }

  void take(DayReading day, MeterDayRow row) {
    LocalDate date = day.date();
    plain = plain && (last == null || date.isAfter(last)) && sameDirection(day);
    first = first == null || date.isBefore(first) ? date : first;
    last = last == null || date.isAfter(last) ? date : last;
    if (plain) {
      sum(date).add(row);
    }
  }

  /** Whether the sums are the totals of the months. */
  boolean plain() {
    return plain;
  }

  private boolean sameDirection(DayReading day) {
    if (direction == null) {
      direction = day.direction();
    }
    return direction == day.direction();
  }

  private Sum sum(LocalDate date) {
    Sum latest = sums.isEmpty() ? null : sums.get(sums.size() - 1);
    if (latest == null
        || latest.month.getMonthValue() != date.getMonthValue()
        || latest.month.getYear() != date.getYear()) {
      latest = new Sum(YearMonth.from(date));
      sums.add(latest);
    }
    return latest;
  }

  /** Totals of one month. */
  static final class Sum {

    final YearMonth month;
    int days;
    int missing;
    Long total;
    Integer peak;

    private Sum(YearMonth month) {
      this.month = month;
    }

    private void add(MeterDayRow row) {
      days++;
      missing += row.missing;
      if (!row.empty()) {
        total = (total == null ? 0 : total) + row.total;
        peak = peak == null ? row.peak : Math.max(peak, row.peak);
      }
    }
  }
}
