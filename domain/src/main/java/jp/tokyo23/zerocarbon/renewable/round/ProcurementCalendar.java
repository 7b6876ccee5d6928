package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessCalendar;
import jp.tokyo23.zerocarbon.shared.calendar.ClosedDaysUnknown;

/**
 * The last days of what has to be done before a supply starts, counted backward in calendar days
 * from its first day (handbook 2.3; the day counts come from one municipal guide and are settings).
 * A day on which offices are closed moves to the business day before.
 */
public record ProcurementCalendar(List<Entry> entries) implements Serializable {

  public ProcurementCalendar {
    entries = List.copyOf(entries);
  }

  /**
   * One day of the calendar.
   *
   * @param daysBefore calendar days before the start of supply [days]; null as long as nobody knows
   * @param counted the day as counted; null without a number of days
   * @param due the day itself, or the business day before it; null where the closed days of its
   *     year are not known
   */
  public record Entry(CalendarStep step, Integer daysBefore, LocalDate counted, LocalDate due)
      implements Serializable {

    /** Whether the counted day is a closed day. */
    public boolean moved() {
      return due != null && !due.equals(counted);
    }

    /** Whether the day is over and a round in this state has not done the step. */
    public boolean overdue(LocalDate today, RoundState state) {
      return due != null && due.isBefore(today) && !state.ended() && !step.doneIn(state);
    }
  }

  /** The calendar of a supply; a step without a number of days has no day. */
  public static ProcurementCalendar before(
      LocalDate startOfSupply, Map<CalendarStep, Integer> daysBefore, BusinessCalendar business) {
    return new ProcurementCalendar(
        Arrays.stream(CalendarStep.values())
            .map(step -> entry(step, startOfSupply, daysBefore.get(step), business))
            .toList());
  }

  private static Entry entry(
      CalendarStep step, LocalDate start, Integer days, BusinessCalendar business) {
    LocalDate counted = days == null ? null : start.minusDays(days);
    return new Entry(
        step, days, counted, counted == null ? null : due(counted, business).orElse(null));
  }

  private static Optional<LocalDate> due(LocalDate counted, BusinessCalendar business) {
    try {
      return Optional.of(
          business.isBusinessDay(counted) ? counted : business.previousBusinessDay(counted));
    } catch (ClosedDaysUnknown notEntered) {
      return Optional.empty();
    }
  }
}
