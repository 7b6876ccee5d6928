package jp.tokyo23.zerocarbon.renewable.facility;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Facility}. */
public interface FacilityRepository extends RecordRepository<Facility> {

  /** The facility of this name; a ward has no two of the same name. */
  Optional<Facility> named(Ward ward, String name);
}
