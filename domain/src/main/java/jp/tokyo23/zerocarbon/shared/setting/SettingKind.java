package jp.tokyo23.zerocarbon.shared.setting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/** What the text of a setting has to be. */
public enum SettingKind {
  DECIMAL,
  INTEGER,
  /** Time of day, 17:00. */
  TIME,
  /** Day of every year, 07-01. */
  MONTH_DAY,
  /** One of the setting's choices. */
  CHOICE,
  TEXT;

  private static final int LONGEST_NUMBER = 30;

  boolean accepts(String value, List<String> choices) {
    return switch (this) {
      case DECIMAL -> value.length() <= LONGEST_NUMBER && value.matches("-?\\d+(\\.\\d+)?");
      case INTEGER -> value.matches("-?\\d{1,9}");
      case TIME -> isTime(value);
      case MONTH_DAY -> isMonthDay(value);
      case CHOICE -> choices.contains(value);
      case TEXT -> true;
    };
  }

  private static boolean isMonthDay(String value) {
    try {
      MonthDay.parse(Settings.YEARLY + value);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static boolean isTime(String value) {
    try {
      return LocalTime.parse(value).getSecond() == 0;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }
}
