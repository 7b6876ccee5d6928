package jp.tokyo23.zerocarbon.renewable.round;

import java.util.Collection;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link AppliedPoint}. */
public interface AppliedPointRepository extends RecordRepository<AppliedPoint> {

  /** Supply points of these applications. */
  List<AppliedPoint> ofApplications(Collection<Long> applicationIds);

  /** Where these supply points are applied for, in whatever round. */
  List<AppliedPoint> ofSupplyPoints(Collection<Long> supplyPointIds);

  default List<AppliedPoint> of(WardApplication application) {
    return ofApplications(List.of(application.id()));
  }
}
