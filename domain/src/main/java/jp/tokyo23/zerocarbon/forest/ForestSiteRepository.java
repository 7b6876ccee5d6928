package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link ForestSite}. */
public interface ForestSiteRepository extends RecordRepository<ForestSite> {}
