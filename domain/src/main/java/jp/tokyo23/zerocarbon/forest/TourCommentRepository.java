package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link TourComment}. */
public interface TourCommentRepository extends RecordRepository<TourComment> {}
