package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsAmounts;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsLine;
import jp.tokyo23.zerocarbon.shared.Labels;

/**
 * Configuration of a Chart.js bar chart: cost under the former tariffs beside cost under the
 * contracts; a group without a saving has no bar.
 */
public final class SavingsChart {

  private static final String FORMER = "#8a8a8a";
  private static final String CONTRACT = "#0031d8";

  private SavingsChart() {}

  public static String of(List<SavingsLine> lines) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    JsonArrayBuilder former = Json.createArrayBuilder();
    JsonArrayBuilder contract = Json.createArrayBuilder();
    for (SavingsLine line : lines) {
      names.add(line.name());
      if (line.known()) {
        former.add(line.oldCost());
        contract.add(line.newCost());
      } else {
        former.addNull();
        contract.addNull();
      }
    }
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("labels", names)
            .add(
                "datasets",
                Json.createArrayBuilder()
                    .add(dataset("oldCost", FORMER, former))
                    .add(dataset("newCost", CONTRACT, contract)));
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add("data", data)
        .add("options", options())
        .build()
        .toString();
  }

  private static JsonObjectBuilder dataset(String field, String color, JsonArrayBuilder values) {
    return Json.createObjectBuilder()
        .add("label", Labels.field(SavingsAmounts.class, field))
        .add("backgroundColor", color)
        .add("maxBarThickness", 20)
        .add("data", values);
  }

  private static JsonObjectBuilder options() {
    JsonObjectBuilder title = Json.createObjectBuilder().add("display", true).add("text", "円");
    JsonObjectBuilder amounts =
        Json.createObjectBuilder().add("beginAtZero", true).add("title", title);
    return Json.createObjectBuilder()
        .add("indexAxis", "y")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add("scales", Json.createObjectBuilder().add("x", amounts));
  }
}
