package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates and half-hours are written in the files of others; the text is half-width already. */
final class Slots {

  private static final int MINUTES = 30;
  private static final int HALF_HOURS = 2;
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-|/|年)?(\\d{1,2})(?:-|/|月)?(\\d{1,2})日?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?");
  // U+301C and U+FF5E both mean the wave dash; the latter is a tilde once made half-width.
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2}:\\d{2})\\s*[~\u301C\uFF5E-]\\s*(\\d{1,2}:\\d{2})");

  private Slots() {}

  /** 2025-04-01, 2025/4/1, 2025年4月1日 or 20250401. */
  static Optional<LocalDate> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The half-hour that starts at this time; empty for any time between. */
  static OptionalInt start(String text) {
    Matcher parts = TIME.matcher(text);
    if (!parts.matches()) {
      return OptionalInt.empty();
    }
    int hour = number(parts, 1);
    int minute = number(parts, 2);
    boolean onTheHalfHour = hour <= LocalTime.MAX.getHour() && minute % MINUTES == 0;
    return onTheHalfHour && minute < 60
        ? OptionalInt.of(hour * HALF_HOURS + minute / MINUTES)
        : OptionalInt.empty();
  }

  /** The half-hour written with its start and its end: 0:00～0:30. */
  static OptionalInt span(String text) {
    Matcher parts = SPAN.matcher(text);
    if (!parts.matches()) {
      return OptionalInt.empty();
    }
    OptionalInt from = start(parts.group(1));
    boolean whole = from.isPresent() && endOf(from.getAsInt()).matches(parts.group(2));
    return whole ? from : OptionalInt.empty();
  }

  private static EndTime endOf(int slot) {
    return new EndTime(slot + 1);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** The end of a half-hour; that of the last is 24:00 or 0:00. */
  private record EndTime(int slot) {

    boolean matches(String text) {
      if (slot == DayReading.SLOTS) {
        return text.matches("24:00|0?0:00");
      }
      OptionalInt start = start(text);
      return start.isPresent() && start.getAsInt() == slot;
    }
  }
}
