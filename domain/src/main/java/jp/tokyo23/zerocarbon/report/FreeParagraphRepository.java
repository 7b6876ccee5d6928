package jp.tokyo23.zerocarbon.report;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link FreeParagraph}. */
public interface FreeParagraphRepository extends RecordRepository<FreeParagraph> {}
