package jp.tokyo23.zerocarbon.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.progress.MeasureOverview;
import jp.tokyo23.zerocarbon.shared.progress.ProgressOverviewService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Where one ward stands in each measure. */
@Named
@RequestScoped
public class WardBacking {

  @Inject private ProgressOverviewService service;
  @Inject private FrameBacking frame;

  private String code;
  private Ward ward;
  private List<MeasureOverview> measures = List.of();

  public void load() {
    ward = Ward.ofCode(code).orElse(null);
    if (ward == null) {
      NotFoundPage.show();
      return;
    }
    LocalDate today = TokyoTime.today();
    measures = NotFoundPage.orElseNotFound(() -> service.overview(frame.getFiscalYear(), today));
  }

  /** Whether the person may open this ward's report. */
  public boolean isReportOpen() {
    return frame.getUser().ward() == null || frame.getUser().ward() == ward;
  }

  public Ward getWard() {
    return ward;
  }

  public List<MeasureOverview> getMeasures() {
    return measures;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
