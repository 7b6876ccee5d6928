package jp.tokyo23.zerocarbon.renewable.metering;

import java.io.Serializable;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.renewable.metering.load.BillComparison;
import jp.tokyo23.zerocarbon.renewable.metering.load.MeasuredDemand;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;

/**
 * One line of a supply point's year.
 *
 * @param total null for a month without data
 * @param demand contract demand under 実量制 of that month
 * @param bill comparison with the bill; null where one of both is missing
 */
public record MeterMonth(
    YearMonth month, MonthTotal total, MeasuredDemand demand, BillComparison bill)
    implements Serializable {

  public boolean complete() {
    return total != null && total.complete();
  }
}
