package jp.tokyo23.zerocarbon.report;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link StatusReport}. */
public interface StatusReportRepository extends RecordRepository<StatusReport> {}
