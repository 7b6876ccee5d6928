package jp.tokyo23.zerocarbon.renewable.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;
import jp.tokyo23.zerocarbon.shared.web.chart.BarChart;

/**
 * What was reckoned of several years, side by side for each ward or lot; every year says whether it
 * is 見込み or 実績.
 */
final class YearComparison<L> implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The latest year has the colour of the measure; they differ when printed in grey, too. */
  private static final List<String> COLORS =
      List.of(
          "#" + MeasureColors.of(new MeasureCode("renewable")),
          BarChart.GREY,
          "#4a4a4a",
          "#6f8fe6");

  /** The latest years that are drawn. */
  static final int MOST_YEARS = COLORS.size();

  private final Map<String, List<Entry<L>>> groups = new LinkedHashMap<>();
  private final List<Entry<L>> years = new ArrayList<>();

  /**
   * One ward or lot in one year.
   *
   * @param line null in an entry that stands for the whole year
   */
  public record Entry<L>(String name, FiscalYear year, Enum<?> kind, L line)
      implements Serializable {

    /** 令和8年度（実績）. */
    public String yearLabel() {
      return year.wareki() + "（" + Labels.of(kind) + "）";
    }
  }

  /** Adds a year after those that are there. */
  void add(FiscalYear year, Enum<?> kind, List<L> lines, Function<L, String> name) {
    years.add(new Entry<>(null, year, kind, null));
    for (L line : lines) {
      groups
          .computeIfAbsent(name.apply(line), any -> new ArrayList<>())
          .add(new Entry<>(name.apply(line), year, kind, line));
    }
  }

  List<Entry<L>> entries() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** A series for each year. */
  String chart(String unit, Function<L, BigDecimal> value) {
    BarChart chart = new BarChart(unit, List.copyOf(groups.keySet()));
    for (int i = 0; i < years.size(); i++) {
      Entry<L> year = years.get(i);
      List<BigDecimal> values = new ArrayList<>();
      groups.values().forEach(entries -> values.add(value(entries, year.year(), value)));
      chart.series(year.yearLabel(), COLORS.get(years.size() - 1 - i), values);
    }
    return chart.json();
  }

  private static <L> BigDecimal value(
      List<Entry<L>> entries, FiscalYear year, Function<L, BigDecimal> value) {
    return entries.stream()
        .filter(entry -> entry.year().equals(year))
        .findFirst()
        .map(entry -> value.apply(entry.line()))
        .orElse(null);
  }
}
