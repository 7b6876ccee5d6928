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
    BigDecimal energy,
    BigDecimal maximumDemand,
    YearMonth lastMonth,
    boolean placeholder)
    implements RecordRow {

  static MeterPointRow of(SupplyPoint point, List<MonthTotal> months) {
    long complete = months.stream().filter(MonthTotal::complete).count();
    return new MeterPointRow(
        point.id(),
        point.ward(),
        point.label(),
        point.number().digits(),
        complete,
        months.size() - complete,
        months.stream()
            .map(MonthTotal::energy)
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add)
            .orElse(null),
        months.stream()
            .map(MonthTotal::maximumDemand)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        months.stream().map(MonthTotal::month).max(Comparator.naturalOrder()).orElse(null),
        point.placeholder());
  }
}
