package jp.tokyo23.zerocarbon.renewable.facility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link SupplyPoint}. */
public interface SupplyPointRepository extends RecordRepository<SupplyPoint> {

  Optional<SupplyPoint> withNumber(SupplyPointNumber number);

  /** In the order of facilities and numbers. */
  List<SupplyPoint> ofWard(Ward ward);

  List<SupplyPoint> ofFacility(Long facilityId);

  /** Those of the ids that exist, in the order of ids. */
  List<SupplyPoint> withIds(Collection<Long> ids);

  /** What all matching supply points come to together. */
  SupplyPointTotals totals(RecordFilter filter);
}
