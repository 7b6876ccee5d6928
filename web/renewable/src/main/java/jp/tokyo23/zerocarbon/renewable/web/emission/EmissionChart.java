package jp.tokyo23.zerocarbon.renewable.web.emission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionLine;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;
import jp.tokyo23.zerocarbon.shared.web.chart.BarChart;

/** The reduction on either basis, side by side and never added up. */
public final class EmissionChart {

  private static final int DECIMALS = 3;
  private static final String COLOR = "#" + MeasureColors.of(new MeasureCode("renewable"));

  private EmissionChart() {}

  public static String of(List<EmissionLine> lines, ResourceBundle text) {
    List<String> names =
        lines.stream()
            .map(line -> line.name() == null ? text.getString("emission.noGroup") : line.name())
            .toList();
    return new BarChart("t-CO2", names)
        .series(
            text.getString("emission.counterfactual"),
            COLOR,
            values(lines, EmissionLine::counterfactual))
        .series(
            text.getString("emission.plan"),
            BarChart.GREY,
            values(lines, EmissionLine::planReduction))
        .json();
  }

  private static List<BigDecimal> values(
      List<EmissionLine> lines, Function<EmissionLine, BigDecimal> result) {
    return lines.stream().map(line -> rounded(result.apply(line))).toList();
  }

  /** As the table beside the chart prints it; null for what is not known. */
  public static BigDecimal rounded(BigDecimal tonnes) {
    return tonnes == null ? null : tonnes.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
