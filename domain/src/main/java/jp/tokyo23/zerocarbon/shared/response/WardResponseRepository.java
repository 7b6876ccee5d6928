package jp.tokyo23.zerocarbon.shared.response;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link WardResponse}. */
public interface WardResponseRepository extends RecordRepository<WardResponse> {}
