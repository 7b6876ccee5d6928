package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;

/**
 * Which half-hour of which kind of day belongs to which band of a menu: the first span that holds
 * the half-hour, or else the remaining band.
 *
 * @param remaining band of every half-hour that no span holds
 */
public record TimeBandTable(List<Span> spans, TimeBand remaining) implements Serializable {

  /** Half-hours of a day; Japan has no daylight saving. */
  public static final int HALF_HOURS = 48;

  public TimeBandTable {
    spans = List.copyOf(spans);
  }

  /** Which days a span holds on; a holiday is whatever the menu's calendar calls one. */
  public enum Days {
    EVERY_DAY,
    WORKDAYS,
    HOLIDAYS
  }

  /**
   * Half-hours {@code from} up to but not including {@code to}.
   *
   * @param from first half-hour, 0 for 0:00
   * @param to half-hour after the last, at most 48 for 24:00
   */
  public record Span(TimeBand band, Days days, int from, int to) implements Serializable {

    public Span {
      if (from < 0 || from >= to || to > HALF_HOURS) {
        throw new IllegalArgumentException("no half-hours from " + from + " to " + to);
      }
    }

    private boolean holds(boolean holiday, int halfHour) {
      boolean day = days == Days.EVERY_DAY || holiday == (days == Days.HOLIDAYS);
      return day && halfHour >= from && halfHour < to;
    }
  }

  public static TimeBandTable allDay() {
    return new TimeBandTable(List.of(), TimeBand.ALL_DAY);
  }

  public TimeBand bandOf(boolean holiday, LocalTime time) {
    int halfHour = time.toSecondOfDay() / 1800;
    return spans.stream()
        .filter(span -> span.holds(holiday, halfHour))
        .findFirst()
        .map(Span::band)
        .orElse(remaining);
  }
}
