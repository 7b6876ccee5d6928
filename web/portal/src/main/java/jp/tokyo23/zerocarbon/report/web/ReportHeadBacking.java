package jp.tokyo23.zerocarbon.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.report.StatusReportDetails;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Form of a report's head: the day and the section printed on it. */
@Named
@ViewScoped
public class ReportHeadBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StatusReportService service;
  @Inject private FrameBacking frame;
  @Inject private Violations violations;

  private String wardCode;
  private Ward ward;
  private FiscalYear year;
  private LocalDate reportDate;
  private String department;

  public void load() {
    ward = Ward.ofCode(wardCode).orElse(null);
    if (ward == null || !service.editable(ward)) {
      NotFoundPage.show();
      return;
    }
    year = frame.getFiscalYear();
    StatusReportDetails head = service.head(ward, year);
    reportDate = head.reportDate();
    department = head.department();
  }

  public String save() {
    try {
      service.decideHead(new StatusReportDetails(ward, year, reportDate, department));
      return "/report-draft?faces-redirect=true&ward=" + ward.code();
    } catch (RuleViolation refused) {
      violations.show(refused);
    } catch (NotPermitted hidden) {
      NotFoundPage.show();
    }
    return null;
  }

  public Ward getWard() {
    return ward;
  }

  public String getWardCode() {
    return wardCode;
  }

  public void setWardCode(String wardCode) {
    this.wardCode = wardCode;
  }

  public LocalDate getReportDate() {
    return reportDate;
  }

  public void setReportDate(LocalDate reportDate) {
    this.reportDate = reportDate;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }
}
