package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;
import jp.tokyo23.zerocarbon.renewable.metering.load.BillComparison;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** H9: the months of half-hours against the bills, where both know the whole month. */
@ApplicationScoped
public class BillCheck implements MonthCheck {

  /** As many as a statement names without trouble. */
  private static final int AT_ONCE = 500;

  private MeterDayStore store;
  private Settings settings;
  private Iterable<BilledEnergy> bills;

  protected BillCheck() {} // for the CDI proxy

  @Inject
  public BillCheck(MeterDayStore store, Settings settings, Instance<BilledEnergy> bills) {
    this(store, settings, (Iterable<BilledEnergy>) bills);
  }

  BillCheck(MeterDayStore store, Settings settings, Iterable<BilledEnergy> bills) {
    this.store = store;
    this.settings = settings;
    this.bills = bills;
  }

  /** Comparisons of those of the months that can be compared. */
  Map<MonthTotal, BillComparison> comparisons(Collection<MonthTotal> totals) {
    List<MonthTotal> whole = totals.stream().filter(MonthTotal::complete).toList();
    if (whole.isEmpty()) {
      return Collections.emptyMap();
    }
    List<YearMonth> months = whole.stream().map(MonthTotal::month).sorted().toList();
    Set<Long> points = whole.stream().map(MonthTotal::pointId).collect(Collectors.toSet());
    Map<PointMonth, BigDecimal> billed = new HashMap<>();
    for (BilledMonth bill : billed(points, months.get(0), months.get(months.size() - 1))) {
      billed.put(new PointMonth(bill.pointId(), bill.month()), bill.energy());
    }
    Map<MonthTotal, BillComparison> comparisons = new HashMap<>();
    for (MonthTotal total : whole) {
      BigDecimal energy = billed.get(new PointMonth(total.pointId(), total.month()));
      Optional<BigDecimal> tolerance = settings.decimal("hh.billTolerance", total.month().atDay(1));
      if (energy != null && tolerance.isPresent()) {
        comparisons.put(total, BillComparison.of(total.energy(), energy, tolerance.get()));
      }
    }
    return comparisons;
  }

  /** Supply points of which a month differs from its bill by more than the tolerance. */
  Set<Long> differing(LocalDate first, LocalDate last) {
    Set<Long> points = new HashSet<>();
    bills.forEach(
        each -> points.addAll(each.billedPoints(YearMonth.from(first), YearMonth.from(last))));
    return comparisons(months(points, first, last)).entrySet().stream()
        .filter(each -> !each.getValue().within())
        .map(each -> each.getKey().pointId())
        .collect(Collectors.toSet());
  }

  @Override
  public void check(
      List<MeteredPoint> points, LocalDate first, LocalDate last, Consumer<MeterFinding> findings) {
    for (int from = 0; from < points.size(); from += AT_ONCE) {
      Map<Long, MeteredPoint> some =
          points.subList(from, Math.min(points.size(), from + AT_ONCE)).stream()
              .collect(Collectors.toMap(MeteredPoint::id, Function.identity(), (one, same) -> one));
      Set<Long> ofBills =
          billed(some.keySet(), YearMonth.from(first), YearMonth.from(last)).stream()
              .map(BilledMonth::pointId)
              .collect(Collectors.toSet());
      if (!ofBills.isEmpty()) {
        tell(some, months(ofBills, first, last), findings);
      }
    }
  }

  private List<MonthTotal> months(Set<Long> points, LocalDate first, LocalDate last) {
    return store.months(points, FlowDirection.BUY, first.withDayOfMonth(1), last);
  }

  private void tell(
      Map<Long, MeteredPoint> points, List<MonthTotal> totals, Consumer<MeterFinding> findings) {
    Map<MonthTotal, BillComparison> comparisons = comparisons(totals);
    for (MonthTotal total : totals) {
      BillComparison comparison = comparisons.get(total);
      if (comparison != null && !comparison.within()) {
        String month = points.get(total.pointId()).number() + " " + total.month() + " ";
        findings.accept(
            new MeterFinding(
                FindingKind.BILL,
                0,
                0,
                month + plain(comparison.measured()),
                plain(comparison.billed())));
      }
    }
  }

  private static String plain(BigDecimal energy) {
    return energy.stripTrailingZeros().toPlainString();
  }

  private List<BilledMonth> billed(Collection<Long> points, YearMonth first, YearMonth last) {
    List<BilledMonth> billed = new ArrayList<>();
    bills.forEach(each -> billed.addAll(each.billed(points, first, last)));
    return billed;
  }

  /** What a bill is about. */
  private record PointMonth(Long point, YearMonth month) {}
}
