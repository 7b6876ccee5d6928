package jp.tokyo23.zerocarbon.renewable.web.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsAmounts;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;
import jp.tokyo23.zerocarbon.shared.web.chart.BarChart;

/** Cost under the former tariffs beside cost under the contracts. */
public final class SavingsChart {

  private static final String COLOR = "#" + MeasureColors.of(new MeasureCode("renewable"));

  private SavingsChart() {}

  public static String of(List<SavingsLine> lines) {
    return new BarChart("円", lines.stream().map(SavingsLine::name).toList())
        .series(label("oldCost"), BarChart.GREY, values(lines, SavingsLine::oldCost))
        .series(label("newCost"), COLOR, values(lines, SavingsLine::newCost))
        .json();
  }

  private static List<BigDecimal> values(
      List<SavingsLine> lines, Function<SavingsLine, BigDecimal> cost) {
    return lines.stream().map(line -> line.known() ? cost.apply(line) : null).toList();
  }

  private static String label(String field) {
    return Labels.field(SavingsAmounts.class, field);
  }
}
