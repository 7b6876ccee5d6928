package jp.tokyo23.zerocarbon.report;

import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Where frozen reports are kept; there is no way to change one. */
public interface ReportVersionRepository {

  void add(ReportVersion version);

  Optional<ReportVersion> find(Long id);

  /** Versions of one ward's report, newest first. */
  List<ReportVersion> of(Ward ward, FiscalYear year);

  /** Versions of all wards' reports of a fiscal year, newest first. */
  List<ReportVersion> of(FiscalYear year);
}
