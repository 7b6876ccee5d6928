package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link QuotedFigure}. */
public interface QuotedFigureRepository extends RecordRepository<QuotedFigure> {}
