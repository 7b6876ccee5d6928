package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link JointMeasure}. */
public interface JointMeasureRepository extends RecordRepository<JointMeasure> {}
