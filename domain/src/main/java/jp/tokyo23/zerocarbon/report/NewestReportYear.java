package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.progress.WorkingYear;

/** Everybody works on the year of the newest report; before there is any, on the present one. */
@ApplicationScoped
@Transactional
public class NewestReportYear implements WorkingYear {

  private StatusReportRepository reports;

  protected NewestReportYear() {} // for the CDI proxy

  @Inject
  public NewestReportYear(StatusReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public FiscalYear year() {
    return reports.newestYear().orElseGet(() -> FiscalYear.of(TokyoTime.today()));
  }
}
