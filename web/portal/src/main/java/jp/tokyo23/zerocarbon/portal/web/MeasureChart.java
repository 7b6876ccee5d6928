package jp.tokyo23.zerocarbon.portal.web;

import jp.tokyo23.zerocarbon.shared.progress.MeasureOverview;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;
import jp.tokyo23.zerocarbon.shared.web.chart.BarChart;

/** The chart of a measure in its colour. */
final class MeasureChart {

  private MeasureChart() {}

  static String of(MeasureOverview measure) {
    ProgressChart chart = measure.chart();
    return new BarChart(chart.unit(), chart.bars().stream().map(ProgressChart.Bar::label).toList())
        .series(
            chart.unit(),
            "#" + MeasureColors.of(measure.code()),
            chart.bars().stream()
                .map(bar -> bar.value().counts() ? bar.value().amount() : null)
                .toList())
        .wholeNumbers()
        .json();
  }
}
