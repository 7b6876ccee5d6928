package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDemonstration;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.demonstration.DemonstrationData;

/**
 * Made-up half-hours of the example supply points of one ward, for the first half of FY2026. They
 * say 例（仮） as their source; the first point has a gap to be seen.
 */
@ApplicationScoped
public class MeteringDemonstration implements DemonstrationData {

  private static final String SOURCE = "例（仮）";
  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final int DAYS = 183;
  private static final int GAP_FROM = 70;
  private static final int GAP_TO = 73;
  private static final int STEP = 100;

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
      MeterImport file = file();
      imports.add(file);
      file.settle(store(examples, file.id()), null);
    }
  }

  private static MeterImport file() {
    MeterImport file =
        new MeterImport(
            new MeterImportDetails(
                "（例）令和8年度上半期の30分値.csv", 1, Ward.KATSUSHIKA, MeterFormat.HHV48, null, null, null));
    file.markPlaceholder(true);
    return file;
  }

  private IntakeResult store(List<SupplyPoint> examples, Long importId) {
    FindingLog log = new FindingLog();
    long days = 0;
    try (MeterDayStore.Intake intake = store.open(importId)) {
      for (SupplyPoint point : examples) {
        boolean holed = point == examples.get(0);
        PointTally tally =
            new PointTally(
                FeedablePoints.metered(point), new MeterLimits(null, null, null), log::add);
        for (DayReading day : days(point, holed)) {
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

  private static List<DayReading> days(SupplyPoint point, boolean holed) {
    SplittableRandom random = new SplittableRandom(point.number().digits().hashCode());
    int largest = point.contractDemand().movePointRight(3).intValue() / 2;
    List<DayReading> days = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      if (!holed || i < GAP_FROM || i > GAP_TO) {
        days.add(day(point, YEAR.firstDay().plusDays(i), largest, random));
      }
    }
    if (holed) {
      days.get(GAP_FROM - 1).set(40, WattHours.MISSING).set(41, WattHours.MISSING);
    }
    return days;
  }

  /**
   * Low at night, high at midday on weekdays, higher in summer; never above the contract demand.
   */
  private static DayReading day(
      SupplyPoint point, LocalDate date, int largest, SplittableRandom random) {
    DayReading day =
        DayReading.of(point.number().digits(), date, FlowDirection.BUY, ReadingStatus.FINAL)
            .from(SOURCE, 1);
    boolean open = date.getDayOfWeek().getValue() < 6;
    int summer = date.getMonthValue() >= 7 && date.getMonthValue() <= 9 ? 100 : 78;
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int fromNoon = Math.abs(slot - 26);
      int percent = open && fromNoon < 14 ? 92 - 3 * fromNoon : 14;
      int value = (int) ((long) largest * percent * summer / 10_000);
      day.set(slot, (value - random.nextInt(value / 10 + 1)) / STEP * STEP);
    }
    return day;
  }
}
