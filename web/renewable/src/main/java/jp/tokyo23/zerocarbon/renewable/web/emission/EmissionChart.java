package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionLine;

/**
 * Configuration of a Chart.js bar chart: the reduction on either basis, side by side and never
 * added up; a group without one has no bar.
 */
public final class EmissionChart {

  private static final int DECIMALS = 3;
  private static final String COUNTERFACTUAL = "#0031d8";
  private static final String PLAN = "#8a8a8a";

  private EmissionChart() {}

  public static String of(List<EmissionLine> lines, ResourceBundle text) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    lines.forEach(
        line -> names.add(line.name() == null ? text.getString("emission.noGroup") : line.name()));
    JsonArrayBuilder bars =
        Json.createArrayBuilder()
            .add(
                dataset(
                    text.getString("emission.counterfactual"),
                    COUNTERFACTUAL,
                    lines,
                    EmissionLine::counterfactual))
            .add(
                dataset(text.getString("emission.plan"), PLAN, lines, EmissionLine::planReduction));
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", bars))
        .add("options", options())
        .build()
        .toString();
  }

  private static JsonObjectBuilder dataset(
      String label,
      String color,
      List<EmissionLine> lines,
      Function<EmissionLine, BigDecimal> result) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (EmissionLine line : lines) {
      BigDecimal value = result.apply(line);
      if (value == null) {
        values.addNull();
      } else {
        values.add(value.setScale(DECIMALS, RoundingMode.HALF_UP));
      }
    }
    return Json.createObjectBuilder()
        .add("label", label)
        .add("backgroundColor", color)
        .add("maxBarThickness", 20)
        .add("data", values);
  }

  private static JsonObjectBuilder options() {
    JsonObjectBuilder title = Json.createObjectBuilder().add("display", true).add("text", "t-CO2");
    JsonObjectBuilder amounts =
        Json.createObjectBuilder().add("beginAtZero", true).add("title", title);
    return Json.createObjectBuilder()
        .add("indexAxis", "y")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add("scales", Json.createObjectBuilder().add("x", amounts));
  }
}
