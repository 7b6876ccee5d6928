package jp.tokyo23.zerocarbon.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Japanese calendar as offices write it: 令和7年2月7日（金）, with 元年 for a first year. The JDK neither
 * prints nor reads 元年 and its lenient readers accept days that do not exist, hence this class.
 */
public final class Wareki {

  private static final int REIWA_OFFSET = 2018;
  private static final int HEISEI_OFFSET = 1988;
  private static final int SHOWA_OFFSET = 1925;
  private static final Map<String, Integer> OFFSETS =
      Map.of(
          "令和",
          REIWA_OFFSET,
          "R",
          REIWA_OFFSET,
          "平成",
          HEISEI_OFFSET,
          "H",
          HEISEI_OFFSET,
          "昭和",
          SHOWA_OFFSET,
          "S",
          SHOWA_OFFSET);
  private static final Pattern YEAR =
      Pattern.compile("(?:(令和|平成|昭和|R|H|S)\\.?(元|\\d{1,2})|(\\d{4}))年?");
  private static final Pattern DATE =
      Pattern.compile("(.+?)(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})日?(?:[(（].[)）])?");

  private Wareki() {}

  /** 令和6年; the year that an era begins in carries the new era's name (令和元年 for 2019). */
  public static String year(int year) {
    if (year > REIWA_OFFSET) {
      return "令和" + ordinal(year - REIWA_OFFSET) + "年";
    }
    return year > HEISEI_OFFSET ? "平成" + ordinal(year - HEISEI_OFFSET) + "年" : year + "年";
  }

  /** 令和7年2月7日. */
  public static String date(LocalDate date) {
    return yearOf(date) + monthDay(date);
  }

  /** 令和7年2月7日（金）. */
  public static String dateWithWeekday(LocalDate date) {
    return date(date) + weekday(date);
  }

  /** 令和6年11月5日 14:12, in Tokyo time. */
  public static String time(Instant instant) {
    ZonedDateTime time = instant.atZone(TokyoTime.ZONE);
    return "%s %d:%02d".formatted(date(time.toLocalDate()), time.getHour(), time.getMinute());
  }

  /** 3月24日, where the year is clear. */
  public static String monthDay(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** （金）. */
  public static String weekday(LocalDate date) {
    return "（" + date.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + "）";
  }

  /** 令和6年8月. */
  public static String month(YearMonth month) {
    return yearOf(month.atEndOfMonth()) + month.getMonthValue() + "月";
  }

  /** Reads 令和7年2月7日, 令和7年2月7日（金）, R7.2.7, 2025-02-07 and full-width forms of them. */
  public static LocalDate parseDate(String text) {
    String folded = fold(text);
    Matcher matcher = DATE.matcher(folded);
    if (!matcher.matches()) {
      throw new RuleViolation("wareki.unreadable", text);
    }
    int year = parseYear(matcher.group(1));
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(3));
    try {
      LocalDate date = LocalDate.of(year, month, day);
      refuseForeignEra(matcher.group(1), date);
      return date;
    } catch (DateTimeException noSuchDay) {
      throw nonexistent(text, year, month);
    }
  }

  /** Reads 令和6年, 令和元年, R6 or 2024 and returns the calendar year. */
  public static int parseYear(String text) {
    Matcher matcher = YEAR.matcher(fold(text));
    if (!matcher.matches()) {
      throw new RuleViolation("wareki.unreadable", text);
    }
    if (matcher.group(3) != null) {
      return Integer.parseInt(matcher.group(3));
    }
    String ordinal = matcher.group(2);
    int yearOfEra = "元".equals(ordinal) ? 1 : Integer.parseInt(ordinal);
    if (yearOfEra == 0) {
      throw new RuleViolation("wareki.unreadable", text);
    }
    return OFFSETS.get(matcher.group(1)) + yearOfEra;
  }

  private static RuleViolation nonexistent(String text, int year, int month) {
    return month < 1 || month > 12
        ? new RuleViolation("wareki.unreadable", text)
        : new RuleViolation(
            "wareki.noSuchDay",
            year(year) + month + "月",
            YearMonth.of(year, month).lengthOfMonth());
  }

  /** 平成36年4月1日 does not exist: the era had ended. */
  private static void refuseForeignEra(String yearText, LocalDate date) {
    if (!Character.isDigit(yearText.charAt(0))) {
      JapaneseEra era = JapaneseDate.from(date).getEra();
      String name = era.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
      boolean same = yearText.startsWith(name) || yearText.startsWith(initial(era));
      if (!same) {
        throw new RuleViolation("wareki.foreignEra", date(date));
      }
    }
  }

  private static String initial(JapaneseEra era) {
    return era.getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
  }

  private static String yearOf(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    return era + ordinal(japanese.get(java.time.temporal.ChronoField.YEAR_OF_ERA)) + "年";
  }

  private static String ordinal(int year) {
    return year == 1 ? "元" : String.valueOf(year);
  }

  private static String fold(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(" ", "");
  }
}
