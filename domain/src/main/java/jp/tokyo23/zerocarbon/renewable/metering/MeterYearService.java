package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private BillCheck bills;

  protected MeterYearService() {} // for the CDI proxy

  @Inject
  public MeterYearService(
      SupplyPointService points,
      MeterDayStore store,
      BusinessDays businessDays,
      Settings settings,
      BillCheck bills) {
    this.points = points;
    this.store = store;
    this.businessDays = businessDays;
    this.settings = settings;
    this.bills = bills;
  }

  /** Supply points with the state of their data in a fiscal year. */
  public List<MeterPointRow> page(PageQuery query, FiscalYear year) {
    return rows(points.page(query), year);
  }

  /** The filter over the supply points with a doubt about their data of a fiscal year. */
  public RecordFilter doubtful(RecordFilter filter, FiscalYear year) {
    Set<Long> doubtful = new HashSet<>(bills.differing(year.firstDay(), year.lastDay()));
    doubtful.addAll(
        store.doubtful(FlowDirection.BUY, year.firstDay(), year.lastDay(), overDemand(year)));
    return filter.among(doubtful);
  }

  /** One supply point with the state of its data in a fiscal year. */
  public MeterPointRow row(Long supplyPointId, FiscalYear year) {
    return rows(List.of(points.record(supplyPointId)), year).get(0);
  }

  private List<MeterPointRow> rows(List<SupplyPoint> page, FiscalYear year) {
    List<MonthTotal> totals =
        store.months(
            page.stream().map(SupplyPoint::id).toList(),
            FlowDirection.BUY,
            year.firstDay(),
            year.lastDay());
    Map<Long, List<MonthTotal>> months =
        totals.stream().collect(Collectors.groupingBy(MonthTotal::pointId));
    Map<Long, Long> differing =
        bills.comparisons(totals).entrySet().stream()
            .filter(each -> !each.getValue().within())
            .collect(Collectors.groupingBy(each -> each.getKey().pointId(), Collectors.counting()));
    BigDecimal overDemand = overDemand(year);
    return page.stream()
        .map(
            point ->
                MeterPointRow.of(
                    point,
                    months.getOrDefault(point.id(), List.of()),
                    differing.getOrDefault(point.id(), 0L),
                    overDemand))
        .toList();
  }

  private BigDecimal overDemand(FiscalYear year) {
    return settings.decimal("hh.overDemand", year.firstDay()).orElse(null);
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
    Map<MonthTotal, BillComparison> comparisons = bills.comparisons(totals.values());
    return IntStream.range(0, MONTHS)
        .mapToObj(i -> YearMonth.from(first).plusMonths(i))
        .map(
            month ->
                new MeterMonth(
                    month,
                    totals.get(month),
                    MeasuredDemand.of(month, totals, rounding(month)),
                    comparisons.get(totals.get(month))))
        .toList();
  }

  private DemandRounding rounding(YearMonth month) {
    return settings
        .text("bill.demandRounding", month.atDay(1))
        .map(DemandRounding::valueOf)
        .orElse(DemandRounding.NONE);
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
