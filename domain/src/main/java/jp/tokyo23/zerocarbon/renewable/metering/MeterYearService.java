package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Writer;
import jp.tokyo23.zerocarbon.renewable.metering.load.BillComparison;
import jp.tokyo23.zerocarbon.renewable.metering.load.DayProfile;
import jp.tokyo23.zerocarbon.renewable.metering.load.DemandRounding;
import jp.tokyo23.zerocarbon.renewable.metering.load.HeatMap;
import jp.tokyo23.zerocarbon.renewable.metering.load.LoadDuration;
import jp.tokyo23.zerocarbon.renewable.metering.load.MeasuredDemand;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessCalendar;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** What readers see of the meter data; the register of supply points asks their rights. */
@ApplicationScoped
@Transactional
public class MeterYearService {

  private static final int MONTHS = 12;

  private SupplyPointService points;
  private MeterDayStore store;
  private BusinessDays businessDays;
  private Settings settings;
  private Instance<BilledEnergy> bills;

  protected MeterYearService() {} // for the CDI proxy

  @Inject
  public MeterYearService(
      SupplyPointService points,
      MeterDayStore store,
      BusinessDays businessDays,
      Settings settings,
      Instance<BilledEnergy> bills) {
    this.points = points;
    this.store = store;
    this.businessDays = businessDays;
    this.settings = settings;
    this.bills = bills;
  }

  /** Supply points with the state of their data in a fiscal year. */
  public List<MeterPointRow> page(PageQuery query, FiscalYear year) {
    List<SupplyPoint> page = points.page(query);
    Map<Long, List<MonthTotal>> months =
        store
            .months(
                page.stream().map(SupplyPoint::id).toList(),
                FlowDirection.BUY,
                year.firstDay(),
                year.lastDay())
            .stream()
            .collect(Collectors.groupingBy(MonthTotal::pointId));
    return page.stream()
        .map(point -> MeterPointRow.of(point, months.getOrDefault(point.id(), List.of())))
        .toList();
  }

  public long count(RecordFilter filter) {
    return points.count(filter);
  }

  /**
   * A supply point's fiscal year.
   *
   * @throws jp.tokyo23.zerocarbon.shared.record.RecordNotFound for a supply point that is not there
   */
  public MeterYear year(Long supplyPointId, FiscalYear year) {
    MeteredPoint point = FeedablePoints.metered(points.record(supplyPointId));
    List<DayReading> days =
        store.days(point.id(), FlowDirection.BUY, year.firstDay(), year.lastDay());
    BusinessCalendar calendar = businessDays.calendar();
    boolean known =
        calendar.years().contains(year.value()) && calendar.years().contains(year.value() + 1);
    Predicate<LocalDate> open = known ? calendar::isBusinessDay : MeterYearService::weekday;
    return new MeterYear(
        point,
        year,
        months(point.id(), year),
        DayProfile.of(days, open),
        DayProfile.of(days, open.negate()),
        known,
        LoadDuration.of(days),
        HeatMap.of(days, year.firstDay(), year.lastDay()));
  }

  /** Writes every version of every day of the year as HHV-48. */
  public void export(Long supplyPointId, FiscalYear year, OutputStream out) throws IOException {
    SupplyPoint point = points.record(supplyPointId);
    try (Hhv48Writer writer = new Hhv48Writer(out)) {
      for (FlowDirection direction : FlowDirection.values()) {
        for (DayReading day :
            store.allVersions(point.id(), direction, year.firstDay(), year.lastDay())) {
          writer.write(day);
        }
      }
    }
  }

  /** The eleven months before the year belong to the windows of its first months. */
  private List<MeterMonth> months(Long pointId, FiscalYear year) {
    LocalDate first = year.firstDay();
    Map<YearMonth, MonthTotal> totals =
        store
            .months(
                List.of(pointId), FlowDirection.BUY, first.minusMonths(MONTHS - 1L), year.lastDay())
            .stream()
            .collect(Collectors.toMap(MonthTotal::month, Function.identity()));
    return IntStream.range(0, MONTHS)
        .mapToObj(i -> YearMonth.from(first).plusMonths(i))
        .map(month -> month(pointId, month, totals))
        .toList();
  }

  private MeterMonth month(Long pointId, YearMonth month, Map<YearMonth, MonthTotal> totals) {
    MonthTotal total = totals.get(month);
    return new MeterMonth(
        month,
        total,
        MeasuredDemand.of(month, totals, rounding(month)),
        comparison(pointId, month, total));
  }

  private DemandRounding rounding(YearMonth month) {
    return settings
        .text("bill.demandRounding", month.atDay(1))
        .map(DemandRounding::valueOf)
        .orElse(DemandRounding.NONE);
  }

  private BillComparison comparison(Long pointId, YearMonth month, MonthTotal total) {
    Optional<BigDecimal> tolerance = settings.decimal("hh.billTolerance", month.atDay(1));
    if (total == null || !total.complete() || tolerance.isEmpty()) {
      return null;
    }
    return bills.stream()
        .flatMap(each -> each.billed(pointId, month).stream())
        .findFirst()
        .map(billed -> BillComparison.of(total.energy(), billed, tolerance.get()))
        .orElse(null);
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
