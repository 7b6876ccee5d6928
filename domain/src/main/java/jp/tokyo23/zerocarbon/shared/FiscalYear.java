package jp.tokyo23.zerocarbon.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * Japanese fiscal year: 1 April of {@code value} to 31 March of the next year. Named after the era
 * of its first day, except 令和元年度 (2019), which began as 平成31年度 and is printed by the era that names
 * it since 1 May 2019.
 */
public record FiscalYear(int value) implements Comparable<FiscalYear>, Serializable {

  private static final int FIRST = 1989;
  private static final int LAST = 2100;

  public FiscalYear {
    if (value < FIRST || value > LAST) {
      throw new RuleViolation("fiscalYear.outOfRange");
    }
  }

  public static FiscalYear of(LocalDate date) {
    boolean beforeApril = date.getMonth().compareTo(Month.APRIL) < 0;
    return new FiscalYear(beforeApril ? date.getYear() - 1 : date.getYear());
  }

  /** Reads 令和6年度, 令和元年度, R6, 平成30年度 or 2024, in full- or half-width. */
  public static FiscalYear parse(String text) {
    return new FiscalYear(Wareki.parseYear(text.strip().replaceFirst("年?度$", "")));
  }

  public LocalDate firstDay() {
    return LocalDate.of(value, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(value + 1, Month.MARCH, 31);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  public FiscalYear next() {
    return new FiscalYear(value + 1);
  }

  public FiscalYear previous() {
    return new FiscalYear(value - 1);
  }

  /** 令和6年度. */
  public String wareki() {
    return Wareki.year(value) + "度";
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
