package jp.tokyo23.zerocarbon.shared.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What the rules read: the value of a setting in force on a day. Empty where nobody knows it; the
 * caller then says so and never assumes one.
 */
public interface Settings {

  /** Precedes a day of every year in ISO 8601: --07-01. */
  String YEARLY = "--";

  Optional<String> text(String key, LocalDate day);

  default Optional<BigDecimal> decimal(String key, LocalDate day) {
    return text(key, day).map(BigDecimal::new);
  }

  default Optional<Integer> integer(String key, LocalDate day) {
    return text(key, day).map(Integer::valueOf);
  }

  default Optional<LocalTime> time(String key, LocalDate day) {
    return text(key, day).map(LocalTime::parse);
  }

  default Optional<MonthDay> monthDay(String key, LocalDate day) {
    return text(key, day).map(typed -> MonthDay.parse(YEARLY + typed));
  }
}
