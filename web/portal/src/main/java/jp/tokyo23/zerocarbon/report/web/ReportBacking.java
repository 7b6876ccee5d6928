package jp.tokyo23.zerocarbon.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.tokyo23.zerocarbon.report.ReportVersion;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** The reports of a fiscal year that the person may open, with their frozen versions. */
@Named
@RequestScoped
public class ReportBacking {

  /** One ward's report in the list. */
  public record Line(Ward ward, List<ReportVersion> versions) {}

  @Inject private StatusReportService service;
  @Inject private FrameBacking frame;

  private List<Line> lines = List.of();

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    List<Line> found =
        NotFoundPage.orElseNotFound(
            () ->
                service.wards().stream()
                    .map(ward -> new Line(ward, service.versions(ward, year)))
                    .toList());
    lines = found == null ? List.of() : found;
  }

  public List<Line> getLines() {
    return lines;
  }
}
