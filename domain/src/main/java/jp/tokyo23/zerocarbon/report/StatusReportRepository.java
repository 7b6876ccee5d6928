package jp.tokyo23.zerocarbon.report;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link StatusReport}. */
public interface StatusReportRepository extends RecordRepository<StatusReport> {

  /** The last year that a ward reports on; empty before the first report. */
  Optional<FiscalYear> newestYear();
}
