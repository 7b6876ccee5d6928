package jp.tokyo23.zerocarbon.report;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link StatusReport}. */
public interface StatusReportRepository extends RecordRepository<StatusReport> {

  /** The newest year up to that one for which a ward keeps a report; empty before the first. */
  Optional<FiscalYear> newestYear(FiscalYear last);
}
