package jp.tokyo23.zerocarbon.shared.organization;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Organization}. */
public interface OrganizationRepository extends RecordRepository<Organization> {

  /** The organisation of exactly this name. */
  Optional<Organization> named(String name);
}
