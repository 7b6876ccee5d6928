package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;

/** Head of the report that 葛飾区環境課 gave on 令和7年3月18日. */
@ApplicationScoped
public class ReportDemonstration implements DemonstrationData {

  @Inject private StatusReportRepository reports;

  @Override
  public void load() {
    reports.add(
        new StatusReport(
            new StatusReportDetails(
                Ward.KATSUSHIKA, new FiscalYear(2024), LocalDate.of(2025, 3, 18), "環境課")));
  }
}
