package jp.tokyo23.zerocarbon.shared.setting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/** What the text of a setting has to be. */
public enum SettingKind {
  DECIMAL {
    @Override
    boolean accepts(String value, List<String> choices) {
      return isDecimal(value);
    }
  },
  INTEGER {
    @Override
    boolean accepts(String value, List<String> choices) {
      return value.matches("-?\\d{1,9}");
    }
  },
  /** Time of day, 17:00. */
  TIME {
    @Override
    boolean accepts(String value, List<String> choices) {
      return isTime(value);
    }
  },
  /** One of the setting's choices. */
  CHOICE {
    @Override
    boolean accepts(String value, List<String> choices) {
      return choices.contains(value);
    }
  },
  TEXT {
    @Override
    boolean accepts(String value, List<String> choices) {
      return true;
    }
  };

  private static final int LONGEST_NUMBER = 30;

  abstract boolean accepts(String value, List<String> choices);

  private static boolean isDecimal(String value) {
    return value.length() <= LONGEST_NUMBER
        && value.matches("-?\\d+(\\.\\d+)?")
        && new BigDecimal(value).precision() > 0;
  }

  private static boolean isTime(String value) {
    try {
      return LocalTime.parse(value).getSecond() == 0;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }
}
