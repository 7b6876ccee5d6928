package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;

/** The register of supply points in memory. */
public final class InMemorySupplyPoints extends InMemoryRecords<SupplyPoint>
    implements SupplyPointRepository {

  @Override
  public Optional<SupplyPoint> withNumber(SupplyPointNumber number) {
    return all(RecordFilter.ALL).stream().filter(each -> each.number().equals(number)).findFirst();
  }

  @Override
  public List<SupplyPoint> ofWard(Ward ward) {
    return all(RecordFilter.ALL).stream().filter(each -> each.ward() == ward).toList();
  }

  @Override
  public List<SupplyPoint> ofFacility(Long facilityId) {
    return all(RecordFilter.ALL).stream()
        .filter(each -> each.facility().id().equals(facilityId))
        .toList();
  }

  @Override
  public List<SupplyPoint> withIds(Collection<Long> ids) {
    return all(RecordFilter.ALL).stream().filter(each -> ids.contains(each.id())).toList();
  }

  @Override
  public SupplyPointTotals totals(RecordFilter filter) {
    List<SupplyPoint> points = all(filter);
    return new SupplyPointTotals(
        points.size(),
        sum(points, SupplyPoint::contractDemand),
        points.stream().filter(each -> each.contractDemand() != null).count(),
        sum(points, SupplyPoint::annualEnergy),
        points.stream().filter(each -> each.annualEnergy() != null).count());
  }

  private static BigDecimal sum(
      List<SupplyPoint> points, Function<SupplyPoint, BigDecimal> figure) {
    return points.stream()
        .map(figure)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
