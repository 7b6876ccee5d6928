package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;

/**
 * Made-up half-hours of the example supply points of one ward, for the first half of FY2026. They
 * say 例（仮） as their source; the first point has a gap to be seen.
 */
@ApplicationScoped
public class MeteringDemonstration implements DemonstrationData {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final int DAYS = 183;

  private FacilityDemonstration facilities;
  private SupplyPointRepository points;
  private MeterImportRepository imports;
  private MeterDayStore store;

  protected MeteringDemonstration() {} // for the CDI proxy

  @Inject
  public MeteringDemonstration(
      FacilityDemonstration facilities,
      SupplyPointRepository points,
      MeterImportRepository imports,
      MeterDayStore store) {
    this.facilities = facilities;
    this.points = points;
    this.imports = imports;
    this.store = store;
  }

  @Override
  public void load() {
    facilities.load();
    List<SupplyPoint> examples =
        points.ofWard(Ward.KATSUSHIKA).stream()
            .filter(point -> point.placeholder() && point.contractDemand() != null)
            .toList();
    if (!examples.isEmpty() && store.measuredPoints().isEmpty()) {
      DemonstrationFile file = DemonstrationFile.of(examples, YEAR.firstDay(), DAYS);
      MeterImport delivery = delivery(file.content().length);
      imports.add(delivery);
      delivery.settle(store(file, delivery.id()), file.sha256());
    }
  }

  private static MeterImport delivery(long size) {
    MeterImport delivery =
        new MeterImport(
            new MeterImportDetails(
                "（例）令和8年度上半期の30分値.csv",
                size,
                Ward.KATSUSHIKA,
                MeterFormat.HHV48,
                null,
                null,
                null));
    delivery.markPlaceholder(true);
    return delivery;
  }

  private IntakeResult store(DemonstrationFile file, Long importId) {
    FindingLog log = new FindingLog();
    long days = 0;
    try (MeterDayStore.Intake intake = store.open(importId)) {
      for (SupplyPoint point : file.days().keySet()) {
        PointTally tally =
            new PointTally(
                FeedablePoints.metered(point), new MeterLimits(null, null, null), log::add);
        for (DayReading day : file.days().get(point)) {
          tally.check(day);
          intake.add(point.id(), day);
          days++;
        }
        tally.close();
      }
      intake.finish();
    }
    return new IntakeResult(
        "UTF-8",
        days,
        days,
        0,
        YEAR.firstDay(),
        YEAR.firstDay().plusDays(DAYS - 1L),
        log.kept(),
        new EnumMap<FindingKind, Long>(log.counts()));
  }
}
