package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link ForestCouncil}. */
public interface ForestCouncilRepository extends RecordRepository<ForestCouncil> {}
