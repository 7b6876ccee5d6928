package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.progress.MeasureProgress;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.MeasureYear;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What the portal and the report know of the support of small and medium enterprises. */
@ApplicationScoped
public class SmeProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("sme");

  private AgreementRepository agreements;
  private MeasureRecords shared;
  private SmeReport report;

  protected SmeProgress() {} // for the CDI proxy

  @Inject
  public SmeProgress(AgreementRepository agreements, MeasureRecords shared, SmeReport report) {
    this.agreements = agreements;
    this.shared = shared;
    this.report = report;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public MeasureYear of(FiscalYear year) {
    return new SmeYear(
        year,
        shared.activities(CODE, year),
        shared.responses(CODE, year),
        agreements.all(RecordFilter.ALL));
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }
}
