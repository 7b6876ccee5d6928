package jp.tokyo23.zerocarbon.shared.activity;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Activity}. */
public interface ActivityRepository extends RecordRepository<Activity> {}
