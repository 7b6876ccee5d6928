package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** The planned load that the register has of a supply point, as months of a fiscal year. */
public final class PlannedMonths {

  private PlannedMonths() {}

  /** The months that are known; none without contract demand or power factor. */
  public static Map<YearMonth, MonthlyUse> of(SupplyPoint point, FiscalYear year) {
    Map<YearMonth, MonthlyUse> months = new TreeMap<>();
    BigDecimal demand = point.contractDemand();
    Integer factor = point.demand().powerFactor();
    if (demand == null || factor == null) {
      return months;
    }
    for (Month month : MonthlyFigures.months()) {
      YearMonth when = in(year, month);
      point
          .plannedEnergy()
          .in(month)
          .ifPresent(
              energy ->
                  months.put(
                      when, MonthlyUse.ofMonth(when, demand, new PowerFactor(factor), energy)));
    }
    return months;
  }

  private static YearMonth in(FiscalYear year, Month month) {
    boolean nextCalendarYear = month.compareTo(Month.APRIL) < 0;
    return YearMonth.of(nextCalendarYear ? year.value() + 1 : year.value(), month);
  }
}
