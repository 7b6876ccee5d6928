package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days without business besides Saturdays and Sundays: 国民の祝日 and the year-end closing, carried in
 * the rules so that an auction keeps the calendar it was published with.
 */
public record ClosedDays(SortedSet<LocalDate> days) {

  public ClosedDays {
    days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
  }

  public static ClosedDays of(Collection<LocalDate> days) {
    return new ClosedDays(new TreeSet<>(days));
  }

  public boolean closed(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || days.contains(day);
  }

  public LocalDate nextBusinessDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (closed(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
