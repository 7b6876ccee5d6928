package jp.tokyo23.zerocarbon.renewable.contract;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link OutsideResult}. */
public interface OutsideResultRepository extends RecordRepository<OutsideResult> {}
