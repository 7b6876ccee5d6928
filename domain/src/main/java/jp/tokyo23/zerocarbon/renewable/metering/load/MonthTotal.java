package jp.tokyo23.zerocarbon.renewable.metering.load;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * A month of one supply point, over the versions that count.
 *
 * @param days number of days with a delivery
 * @param missing half-hours without a value on those days
 * @param wattHours energy of the half-hours that are there [Wh]; null when none is
 * @param peakWattHours largest half-hour [Wh]; null when none is there
 */
public record MonthTotal(
    Long pointId, YearMonth month, int days, int missing, Long wattHours, Integer peakWattHours)
    implements Serializable {

  /** Whether every half-hour of the month is there. */
  public boolean complete() {
    return days == month.lengthOfMonth() && missing == 0;
  }

  /** Energy [kWh]; null when nothing was measured. */
  public BigDecimal energy() {
    return wattHours == null ? null : WattHours.kilowattHours(wattHours);
  }

  /** D_m: maximum demand [kW]; null when nothing was measured. */
  public BigDecimal maximumDemand() {
    return peakWattHours == null ? null : WattHours.demand(peakWattHours);
  }
}
