package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * The days of every year on which 夏季 prices hold; その他季 is the rest.
 *
 * @param last in it
 */
public record SummerSeason(MonthDay first, MonthDay last) implements Serializable {

  /** 1 July to 30 September (新潟市水道局 contract). */
  public static final SummerSeason USUAL =
      new SummerSeason(MonthDay.of(Month.JULY, 1), MonthDay.of(Month.SEPTEMBER, 30));

  public SummerSeason {
    if (last.isBefore(first)) {
      throw new RuleViolation("summerSeason.overNewYear");
    }
  }

  public Season of(LocalDate day) {
    MonthDay when = MonthDay.from(day);
    return when.isBefore(first) || when.isAfter(last) ? Season.OTHER : Season.SUMMER;
  }

  /**
   * Season of a billing month.
   *
   * @throws RuleViolation when it lies in both, so that its energy cannot be put to one price
   */
  public Season of(YearMonth month) {
    Season season = of(month.atDay(1));
    if (season != of(month.atEndOfMonth())) {
      throw new RuleViolation("summerSeason.splitMonth", month.toString());
    }
    return season;
  }
}
