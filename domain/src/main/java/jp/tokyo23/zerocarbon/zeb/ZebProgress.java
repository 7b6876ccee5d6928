package jp.tokyo23.zerocarbon.zeb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.progress.MeasureProgress;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.MeasureYear;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;

/** What the portal and the report know of ZEB and ZEH. */
@ApplicationScoped
public class ZebProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("zeb");

  private MeasureRecords shared;
  private ZebReport report;

  protected ZebProgress() {} // for the CDI proxy

  @Inject
  public ZebProgress(MeasureRecords shared, ZebReport report) {
    this.shared = shared;
    this.report = report;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public MeasureYear of(FiscalYear year) {
    return new ZebYear(shared.activities(CODE, year), shared.responses(CODE, year));
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }
}
