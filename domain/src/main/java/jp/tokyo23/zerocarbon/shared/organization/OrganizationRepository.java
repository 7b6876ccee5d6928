package jp.tokyo23.zerocarbon.shared.organization;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Organization}. */
public interface OrganizationRepository extends RecordRepository<Organization> {}
