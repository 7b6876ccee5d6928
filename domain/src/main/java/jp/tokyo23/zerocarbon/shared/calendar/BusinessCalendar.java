package jp.tokyo23.zerocarbon.shared.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Business days (営業日): every day but Saturdays, Sundays and the closed days of the table, which
 * lists 国民の祝日 and 12/29–1/3 year by year. A year that is not in the table is refused, never
 * guessed. Plain values only, so that a ledger can carry and replay them.
 *
 * @param closedDays days other than Saturdays and Sundays on which offices are closed
 * @param years years that the table covers
 */
public record BusinessCalendar(SortedSet<LocalDate> closedDays, SortedSet<Integer> years)
    implements Serializable {

  public BusinessCalendar {
    closedDays = new TreeSet<>(closedDays);
    years = new TreeSet<>(years);
  }

  public static BusinessCalendar of(Collection<LocalDate> closedDays, Collection<Integer> years) {
    return new BusinessCalendar(new TreeSet<>(closedDays), new TreeSet<>(years));
  }

  /**
   * Whether offices are open on that day.
   *
   * @throws ClosedDaysUnknown for a year that the table does not cover
   */
  public boolean isBusinessDay(LocalDate day) {
    if (!years.contains(day.getYear())) {
      throw new ClosedDaysUnknown(day.getYear());
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !closedDays.contains(day);
  }

  /** The first business day after that day. */
  public LocalDate nextBusinessDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isBusinessDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The last business day before that day. */
  public LocalDate previousBusinessDay(LocalDate day) {
    LocalDate previous = day.minusDays(1);
    while (!isBusinessDay(previous)) {
      previous = previous.minusDays(1);
    }
    return previous;
  }

  @Override
  public SortedSet<LocalDate> closedDays() {
    return new TreeSet<>(closedDays);
  }

  @Override
  public SortedSet<Integer> years() {
    return new TreeSet<>(years);
  }
}
