package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link TimberCampaign}. */
public interface TimberCampaignRepository extends RecordRepository<TimberCampaign> {}
