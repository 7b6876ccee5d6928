package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/**
 * A supply point in the list of meter data.
 *
 * @param completeMonths months of the fiscal year without a gap
 * @param partialMonths months of the fiscal year with data and gaps
 * @param differingMonths H9: months whose sum differs from the bill by more than the tolerance
 * @param overDemand H6: whether the largest demand is more than the contract demand allows; false
 *     where it is not known
 * @param energy what was measured in the fiscal year [kWh]; null when nothing was
 * @param maximumDemand largest demand of the fiscal year [kW]; null when nothing was measured
 * @param lastMonth last month with data in the fiscal year; may be null
 */
public record MeterPointRow(
    Long id,
    Ward ward,
    String label,
    String number,
    long completeMonths,
    long partialMonths,
    long differingMonths,
    boolean overDemand,
    BigDecimal energy,
    BigDecimal maximumDemand,
    YearMonth lastMonth,
    boolean placeholder)
    implements RecordRow {

  /** Whether a check of the data that are there tells something: H6, H7 or H9. */
  public boolean doubtful() {
    return partialMonths > 0 || differingMonths > 0 || overDemand;
  }

  static MeterPointRow of(
      SupplyPoint point, List<MonthTotal> months, long differing, BigDecimal overDemand) {
    BigDecimal largest = largest(months);
    long complete = months.stream().filter(MonthTotal::complete).count();
    return new MeterPointRow(
        point.id(),
        point.ward(),
        point.label(),
        point.number().digits(),
        complete,
        months.size() - complete,
        differing,
        over(largest, point.contractDemand(), overDemand),
        months.stream()
            .map(MonthTotal::energy)
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add)
            .orElse(null),
        largest,
        months.stream().map(MonthTotal::month).max(Comparator.naturalOrder()).orElse(null),
        point.placeholder());
  }

  private static BigDecimal largest(List<MonthTotal> months) {
    return months.stream()
        .map(MonthTotal::maximumDemand)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean over(BigDecimal demand, BigDecimal contractDemand, BigDecimal factor) {
    return demand != null
        && contractDemand != null
        && factor != null
        && demand.compareTo(contractDemand.multiply(factor)) > 0;
  }
}
