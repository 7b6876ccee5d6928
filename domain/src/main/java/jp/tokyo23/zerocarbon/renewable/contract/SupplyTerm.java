package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Term of supply: from the first meter-reading day on or after 1 April, 0:00, to the day before the
 * first one on or after 1 April of the end year.
 */
@Embeddable
public class SupplyTerm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 10;

  @Column(nullable = false)
  private LocalDate firstDay;

  @Column(nullable = false)
  private LocalDate lastDay;

  protected SupplyTerm() {} // for Jakarta Persistence

  private SupplyTerm(LocalDate firstDay, LocalDate lastDay) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /**
   * The term of these years.
   *
   * @param readingDay 検針日, 1 to 31; a day that April does not have is its last
   */
  public static SupplyTerm of(int readingDay, FiscalYear start, int years) {
    if (readingDay < 1 || readingDay > 31) {
      throw new RuleViolation("supplyTerm.noReadingDay").at("readingDay");
    }
    if (years < 1 || years > LONGEST) {
      throw new RuleViolation("supplyTerm.years", LONGEST).at("years");
    }
    return new SupplyTerm(
        april(readingDay, start.value()), april(readingDay, start.value() + years).minusDays(1));
  }

  private static LocalDate april(int readingDay, int year) {
    YearMonth month = YearMonth.of(year, Month.APRIL);
    return month.atDay(Math.min(readingDay, month.lengthOfMonth()));
  }

  /** Whether it runs over the end of a fiscal year, so that the ward needs a legal basis for it. */
  public boolean endsInALaterFiscalYear() {
    return lastDay.isAfter(FiscalYear.of(firstDay).lastDay());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public LocalDate lastDay() {
    return lastDay;
  }
}
