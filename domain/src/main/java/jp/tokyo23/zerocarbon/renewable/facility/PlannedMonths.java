package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.SummerSeason;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** The planned load that the register has of a supply point, as months of a fiscal year. */
@ApplicationScoped
public class PlannedMonths {

  private Settings settings;

  protected PlannedMonths() {} // for the CDI proxy

  @Inject
  public PlannedMonths(Settings settings) {
    this.settings = settings;
  }

  /**
   * The months that are known; none without contract demand or power factor.
   *
   * @throws RuleViolation when the days of summer are not registered for the year
   */
  public Map<YearMonth, MonthlyUse> of(SupplyPoint point, FiscalYear year) {
    Map<YearMonth, MonthlyUse> months = new TreeMap<>();
    BigDecimal demand = point.contractDemand();
    Integer factor = point.demand().powerFactor();
    if (demand == null || factor == null) {
      return months;
    }
    SummerSeason summer = summer(year);
    for (Month month : MonthlyFigures.months()) {
      YearMonth when = in(year, month);
      point
          .plannedEnergy()
          .in(month)
          .ifPresent(
              energy ->
                  months.put(
                      when,
                      MonthlyUse.ofMonth(when, summer, demand, new PowerFactor(factor), energy)
                          .withStandbyDemand(point.demand().standbyPower())));
    }
    return months;
  }

  private SummerSeason summer(FiscalYear year) {
    return new SummerSeason(day("bill.seasonSummer.from", year), day("bill.seasonSummer.to", year));
  }

  private MonthDay day(String key, FiscalYear year) {
    return settings
        .monthDay(key, year.firstDay())
        .orElseThrow(() -> new RuleViolation("summerSeason.unknown", year.wareki()));
  }

  private static YearMonth in(FiscalYear year, Month month) {
    boolean nextCalendarYear = month.compareTo(Month.APRIL) < 0;
    return YearMonth.of(nextCalendarYear ? year.value() + 1 : year.value(), month);
  }
}
