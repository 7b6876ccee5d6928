package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link PromotionOrganization}. */
public interface PromotionOrganizationRepository extends RecordRepository<PromotionOrganization> {}
