package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link AbsorptionEstimate}. */
public interface AbsorptionEstimateRepository extends RecordRepository<AbsorptionEstimate> {}
