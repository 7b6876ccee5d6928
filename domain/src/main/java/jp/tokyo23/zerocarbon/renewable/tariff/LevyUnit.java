package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Unit of the renewable levy (再エネ賦課金) [yen/kWh, tax included] of the billing months from May to the
 * next April, as 経済産業省 announces it each March.
 *
 * @param fiscalYear year that the announcement names
 * @param confirmed false while the value rests on a secondary source
 */
public record LevyUnit(
    int fiscalYear,
    BigDecimal yenPerKwh,
    YearMonth firstMonth,
    YearMonth lastMonth,
    boolean confirmed) {

  boolean holdsIn(YearMonth billingMonth) {
    return !billingMonth.isBefore(firstMonth) && !billingMonth.isAfter(lastMonth);
  }

  UnitPrice price() {
    return new UnitPrice(yenPerKwh, TaxClass.TAX_INCLUDED);
  }
}
