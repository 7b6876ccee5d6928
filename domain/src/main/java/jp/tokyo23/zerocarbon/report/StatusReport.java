package jp.tokyo23.zerocarbon.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * The yearly status report (取組状況報告) of one ward. Aggregate root.
 *
 * <p>Its sentences are composed from the measures' records whenever it is opened; freezing it makes
 * a {@link ReportVersion} that never changes again. A ward without one has a report dated at the
 * end of the fiscal year.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "status_report_once",
            columnNames = {"ward", "fiscal_year"}))
public class StatusReport extends TrackedRecord {

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false)
  private LocalDate reportDate;

  @Column(nullable = false, length = 60)
  private String department;

  protected StatusReport() {} // for Jakarta Persistence

  public StatusReport(StatusReportDetails details) {
    correct(details);
  }

  void correct(StatusReportDetails details) {
    if (details.reportDate().isBefore(details.fiscalYear().firstDay())) {
      throw new RuleViolation("statusReport.beforeFiscalYear", details.fiscalYear().wareki())
          .at("reportDate");
    }
    ward = details.ward();
    fiscalYear = details.fiscalYear();
    reportDate = details.reportDate();
    department = details.department();
  }

  @Override
  public String label() {
    return ward.officialName() + " " + fiscalYear.wareki();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Ward ward() {
    return ward;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** Day printed on the report; what lies before it is past. */
  public LocalDate reportDate() {
    return reportDate;
  }

  public String department() {
    return department;
  }
}
