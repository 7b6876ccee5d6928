package jp.tokyo23.zerocarbon.shared.web.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * Configuration of a Chart.js chart of lying bars, one group for each name; a value that is not
 * known has no bar.
 */
public final class BarChart {

  /** What something is compared with; a grey of 3:1 on white. */
  public static final String GREY = "#8a8a8a";

  private final String unit;
  private final List<String> names;
  private final JsonArrayBuilder series = Json.createArrayBuilder();
  private final JsonObjectBuilder ticks = Json.createObjectBuilder();
  private int count;

  /**
   * An empty chart.
   *
   * @param unit title of the axis
   */
  public BarChart(String unit, List<String> names) {
    this.unit = unit;
    this.names = List.copyOf(names);
  }

  /**
   * Adds a bar for each name.
   *
   * @param color RGB with its number sign
   * @param values in the order of the names; null for what is not known
   */
  public BarChart series(String label, String color, List<BigDecimal> values) {
    JsonArrayBuilder data = Json.createArrayBuilder();
    for (BigDecimal value : values) {
      if (value == null) {
        data.addNull();
      } else {
        data.add(value);
      }
    }
    series.add(
        Json.createObjectBuilder()
            .add("label", label)
            .add("backgroundColor", color)
            .add("maxBarThickness", 20)
            .add("data", data));
    count++;
    return this;
  }

  /** Marks the axis with whole numbers alone. */
  public BarChart wholeNumbers() {
    ticks.add("precision", 0);
    return this;
  }

  /** The configuration; a single series needs no legend beside the axis. */
  public String json() {
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add(
            "data",
            Json.createObjectBuilder()
                .add("labels", Json.createArrayBuilder(names))
                .add("datasets", series))
        .add("options", options())
        .build()
        .toString();
  }

  private JsonObjectBuilder options() {
    JsonObjectBuilder title = Json.createObjectBuilder().add("display", true).add("text", unit);
    JsonObjectBuilder amounts =
        Json.createObjectBuilder()
            .add("beginAtZero", true)
            .add("ticks", ticks.add("maxRotation", 0).add("maxTicksLimit", 7))
            .add("title", title);
    return Json.createObjectBuilder()
        .add("indexAxis", "y")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add("scales", Json.createObjectBuilder().add("x", amounts))
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("display", count > 1)));
  }
}
