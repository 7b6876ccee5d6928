package jp.tokyo23.zerocarbon.shared.organization;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Organization}. */
public interface OrganizationRepository extends RecordRepository<Organization> {

  /** The organisation of exactly this name. */
  default Optional<Organization> named(String name) {
    RecordFilter containing = new RecordFilter(name, null, null, null, null);
    return all(containing).stream().filter(found -> found.name().equals(name)).findFirst();
  }
}
