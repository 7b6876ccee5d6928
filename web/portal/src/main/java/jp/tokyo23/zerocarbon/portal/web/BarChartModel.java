package jp.tokyo23.zerocarbon.portal.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jp.tokyo23.zerocarbon.shared.progress.MeasureOverview;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;

/** Configuration of a Chart.js bar chart in the measure's colour; a blank value has no bar. */
final class BarChartModel {

  private BarChartModel() {}

  static String of(MeasureOverview measure) {
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add("data", data(measure.chart(), "#" + MeasureColors.of(measure.code())))
        .add("options", options(measure.chart()))
        .build()
        .toString();
  }

  private static JsonObjectBuilder data(ProgressChart chart, String color) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (ProgressChart.Bar bar : chart.bars()) {
      labels.add(bar.label());
      if (bar.value().counts()) {
        values.add(bar.value().amount());
      } else {
        values.addNull();
      }
    }
    JsonObjectBuilder dataset =
        Json.createObjectBuilder()
            .add("label", chart.unit())
            .add("backgroundColor", color)
            .add("maxBarThickness", 20)
            .add("data", values);
    return Json.createObjectBuilder()
        .add("labels", labels)
        .add("datasets", Json.createArrayBuilder().add(dataset));
  }

  private static JsonObjectBuilder options(ProgressChart chart) {
    JsonObjectBuilder ticks = Json.createObjectBuilder().add("precision", 0);
    JsonObjectBuilder title =
        Json.createObjectBuilder().add("display", true).add("text", chart.unit());
    JsonObjectBuilder amounts =
        Json.createObjectBuilder().add("beginAtZero", true).add("ticks", ticks).add("title", title);
    return Json.createObjectBuilder()
        .add("indexAxis", "y")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add("scales", Json.createObjectBuilder().add("x", amounts))
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("display", false)));
  }
}
