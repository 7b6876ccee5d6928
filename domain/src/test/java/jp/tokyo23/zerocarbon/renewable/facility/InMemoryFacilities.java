package jp.tokyo23.zerocarbon.renewable.facility;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;

/** The register of facilities in memory. */
public final class InMemoryFacilities extends InMemoryRecords<Facility>
    implements FacilityRepository {

  @Override
  public Optional<Facility> named(Ward ward, String name) {
    return all(RecordFilter.ALL).stream()
        .filter(each -> each.ward() == ward && each.name().equals(name))
        .findFirst();
  }
}
