package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link ForestWork}. */
public interface ForestWorkRepository extends RecordRepository<ForestWork> {}
