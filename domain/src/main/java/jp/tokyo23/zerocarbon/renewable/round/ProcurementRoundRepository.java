package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link ProcurementRound}. */
public interface ProcurementRoundRepository extends RecordRepository<ProcurementRound> {}
