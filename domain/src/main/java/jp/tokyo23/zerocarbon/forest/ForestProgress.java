package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.progress.MeasureProgress;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.MeasureYear;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;

/** What the portal and the report know of the forests. */
@ApplicationScoped
public class ForestProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("forest");

  private ForestRecords records;
  private MeasureRecords shared;
  private ForestReport report;

  protected ForestProgress() {} // for the CDI proxy

  @Inject
  public ForestProgress(ForestRecords records, MeasureRecords shared, ForestReport report) {
    this.records = records;
    this.shared = shared;
    this.report = report;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public MeasureYear of(FiscalYear year) {
    return new ForestYear(
        shared.activities(CODE, year),
        shared.responses(CODE, year),
        records.members(year),
        records.absorptions(year),
        records.thinned(year));
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }
}
