package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;

/** The store as a list: what was added counts from the end of the file on. */
final class InMemoryMeterDays implements MeterDayStore {

  private record Kept(long pointId, DayReading day) {}

  private final List<Kept> kept = new ArrayList<>();

  @Override
  public Set<Long> measuredPoints() {
    Set<Long> points = new HashSet<>();
    kept.forEach(each -> points.add(each.pointId()));
    return points;
  }

  @Override
  public Intake open(long importId) {
    List<Kept> fresh = new ArrayList<>();
    return new Intake() {
      @Override
      public void versions(long point, FlowDirection direction, int year, VersionTaker taker) {
        LocalDate first = LocalDate.of(year, 1, 1);
        of(point, direction, first, first.plusYears(1).minusDays(1))
            .forEach(
                day ->
                    taker.take(
                        day.date().toEpochDay(),
                        day.status().rank(),
                        day.revision(),
                        day.digest()));
      }

      @Override
      public void add(long pointId, DayReading day) {
        fresh.add(new Kept(pointId, day.copy()));
      }

      @Override
      public void finish() {
        kept.addAll(fresh);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void remove(long importId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<DayReading> days(
      long point, FlowDirection direction, LocalDate first, LocalDate last) {
    Map<LocalDate, DayReading> best = new TreeMap<>();
    of(point, direction, first, last)
        .sorted(Comparator.comparing(DayReading::status).thenComparing(DayReading::revision))
        .forEach(day -> best.put(day.date(), day));
    return List.copyOf(best.values());
  }

  @Override
  public List<DayReading> allVersions(
      long point, FlowDirection direction, LocalDate first, LocalDate last) {
    return of(point, direction, first, last).toList();
  }

  @Override
  public List<MonthTotal> months(
      Collection<Long> points, FlowDirection direction, LocalDate first, LocalDate last) {
    List<MonthTotal> totals = new ArrayList<>();
    for (Long point : points) {
      Map<YearMonth, List<DayReading>> months =
          days(point, direction, first, last).stream()
              .collect(
                  Collectors.groupingBy(
                      day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toList()));
      months.forEach((month, days) -> totals.add(total(point, month, days)));
    }
    return totals;
  }

  private static MonthTotal total(Long point, YearMonth month, List<DayReading> days) {
    return new MonthTotal(
        point,
        month,
        days.size(),
        days.stream().mapToInt(DayReading::missing).sum(),
        days.stream().mapToLong(DayReading::sum).sum(),
        days.stream().mapToInt(DayReading::peak).max().orElseThrow());
  }

  @Override
  public Set<Long> doubtful(
      FlowDirection direction, LocalDate first, LocalDate last, BigDecimal overDemand) {
    throw new UnsupportedOperationException();
  }

  private Stream<DayReading> of(
      long point, FlowDirection direction, LocalDate first, LocalDate last) {
    return kept.stream()
        .filter(each -> each.pointId() == point && each.day().direction() == direction)
        .map(Kept::day)
        .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last));
  }
}
