package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.progress.MeasureProgress;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.MeasureYear;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What the portal and the report know of the joint procurement. */
@ApplicationScoped
public class RenewableProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("renewable");

  private WardParticipationRepository participations;
  private MeasureRecords shared;
  private RenewableReport report;
  private RoundDueItems roundItems;
  private FallbackDueItems fallbackItems;

  protected RenewableProgress() {} // for the CDI proxy

  @Inject
  public RenewableProgress(
      WardParticipationRepository participations,
      MeasureRecords shared,
      RenewableReport report,
      RoundDueItems roundItems,
      FallbackDueItems fallbackItems) {
    this.participations = participations;
    this.shared = shared;
    this.report = report;
    this.roundItems = roundItems;
    this.fallbackItems = fallbackItems;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public MeasureYear of(FiscalYear year) {
    return new RenewableYear(
        shared.activities(CODE, year),
        shared.responses(CODE, year),
        participations.all(RecordFilter.of(year)),
        ward -> steps(year, ward));
  }

  /** What follows from the round and its auctions; the latter concern the secretariat alone. */
  private List<DueItem> steps(FiscalYear year, Ward ward) {
    List<DueItem> items = new ArrayList<>(roundItems.of(year, ward));
    if (ward == null) {
      items.addAll(fallbackItems.of(year));
    }
    return items;
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }
}
