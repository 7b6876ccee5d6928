package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.progress.WorkingYear;

/**
 * Everybody works on the year of the newest report, as long as it has begun; before there is any,
 * on the present one.
 */
@ApplicationScoped
@Transactional
public class WorkingYearService implements WorkingYear {

  private StatusReportRepository reports;

  protected WorkingYearService() {} // for the CDI proxy

  @Inject
  public WorkingYearService(StatusReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public FiscalYear year() {
    FiscalYear present = FiscalYear.of(TokyoTime.today());
    return reports.newestYear(present).orElse(present);
  }
}
