package jp.tokyo23.zerocarbon.renewable.metering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.LoadFactor;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.metering.load.DayProfile;
import jp.tokyo23.zerocarbon.renewable.metering.load.HeatMap;
import jp.tokyo23.zerocarbon.renewable.metering.load.LoadDuration;
import jp.tokyo23.zerocarbon.renewable.metering.load.MeasuredDemand;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * A fiscal year of one supply point by its half-hours.
 *
 * @param months twelve, from April on
 * @param closedDays mean profile of days on which offices are closed
 * @param holidaysKnown whether closed days include holidays; otherwise Saturdays and Sundays alone
 */
public record MeterYear(
    MeteredPoint point,
    FiscalYear year,
    List<MeterMonth> months,
    DayProfile businessDays,
    DayProfile closedDays,
    boolean holidaysKnown,
    LoadDuration duration,
    HeatMap heatMap)
    implements Serializable {

  public boolean measured() {
    return months.stream().anyMatch(month -> month.total() != null);
  }

  public long completeMonths() {
    return months.stream().filter(MeterMonth::complete).count();
  }

  /** Energy of what was measured [kWh]; null when nothing was. */
  public BigDecimal energy() {
    return months.stream()
        .map(MeterMonth::total)
        .filter(Objects::nonNull)
        .map(MonthTotal::energy)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  /** Largest demand of the year [kW]; null when nothing was measured. */
  public BigDecimal maximumDemand() {
    return months.stream()
        .map(MeterMonth::total)
        .filter(Objects::nonNull)
        .map(MonthTotal::maximumDemand)
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }

  /** Contract demand under 実量制 of the last month that has data. */
  public MeasuredDemand latestDemand() {
    return months.stream()
        .filter(month -> month.total() != null)
        .map(MeterMonth::demand)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Load factor against the registered contract demand [%]; empty unless the year is whole. */
  public Optional<BigDecimal> loadFactor() {
    return loadFactor(point.contractDemand());
  }

  /** Load factor against the largest demand [%]; empty unless the year is whole. */
  public Optional<BigDecimal> loadFactorOfPeak() {
    return loadFactor(maximumDemand());
  }

  /** A month with gaps is no month: its energy is not known. */
  private Optional<BigDecimal> loadFactor(BigDecimal kilowatts) {
    if (completeMonths() < MonthlyFigures.MONTHS) {
      return Optional.empty();
    }
    List<BigDecimal> energy = months.stream().map(month -> month.total().energy()).toList();
    return LoadFactor.of(new MonthlyFigures(energy), kilowatts);
  }
}
