package jp.tokyo23.zerocarbon.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date that is known to the day or only to the month; the precision is part of the value.
 *
 * @param day null when only the month is known
 */
public record PartialDate(YearMonth month, Integer day)
    implements Comparable<PartialDate>, Serializable {

  private static final Pattern MONTH_ONLY =
      Pattern.compile("((?:[RHS]\\.)?[^年./-]+)(?:年|[-./])(\\d{1,2})月?");

  public PartialDate {
    if (day != null) {
      month.atDay(day);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(YearMonth.from(date), date.getDayOfMonth());
  }

  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(YearMonth.of(year, month), null);
  }

  /** Reads a day (令和7年2月7日, R7.2.7, 2025-02-07) or a month (令和6年6月, R6.6, 2024-06). */
  public static PartialDate parse(String text) {
    String folded = java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFKC);
    var monthOnly = MONTH_ONLY.matcher(folded);
    if (!monthOnly.matches()) {
      return of(Wareki.parseDate(text));
    }
    int month = Integer.parseInt(monthOnly.group(2));
    if (month < 1 || month > 12) {
      throw new RuleViolation("wareki.unreadable", text);
    }
    return ofMonth(Wareki.parseYear(monthOnly.group(1)), month);
  }

  /** ISO text as stored: 2025-02-07 or 2024-06. */
  public static PartialDate ofIso(String iso) {
    return iso.length() > 7
        ? of(LocalDate.parse(iso))
        : new PartialDate(YearMonth.parse(iso), null);
  }

  public String iso() {
    return exact().map(LocalDate::toString).orElseGet(month::toString);
  }

  /** The day, when it is known. */
  public Optional<LocalDate> exact() {
    return Optional.ofNullable(day).map(month::atDay);
  }

  /** Last day that the date can be; what is compared with today. */
  public LocalDate latest() {
    return exact().orElseGet(month::atEndOfMonth);
  }

  public FiscalYear fiscalYear() {
    return FiscalYear.of(month.atDay(1));
  }

  /** 令和7年2月7日（金） or 令和6年6月. */
  public String wareki() {
    return exact().map(Wareki::dateWithWeekday).orElseGet(() -> Wareki.month(month));
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso().compareTo(other.iso());
  }
}
