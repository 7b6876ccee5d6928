package jp.tokyo23.zerocarbon.renewable.web.grouping;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanBaseline;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanSheet;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;

/** Bar chart of the plan's cost beside its bound and the baselines. */
final class PlanChart {

  private static final String COLOR = "#" + MeasureColors.of(new MeasureCode("renewable"));
  private static final String OTHERS = "#949494";

  private PlanChart() {}

  static String of(PlanSheet sheet) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    JsonArrayBuilder values = Json.createArrayBuilder();
    JsonArrayBuilder colors = Json.createArrayBuilder();
    labels.add(Labels.field(LotPlan.class, "bound"));
    values.add(sheet.plan().bound());
    colors.add(OTHERS);
    labels.add(Labels.type(LotPlan.class));
    values.add(sheet.plan().cost());
    colors.add(COLOR);
    for (PlanBaseline each : sheet.baselines()) {
      labels.add(Labels.of(each.kind()));
      values.add(each.cost());
      colors.add(OTHERS);
    }
    for (LotPlan each : sheet.byHand()) {
      labels.add(each.label());
      values.add(each.cost());
      colors.add(OTHERS);
    }
    JsonObjectBuilder bars =
        Json.createObjectBuilder()
            .add("data", values)
            .add("backgroundColor", colors)
            .add("maxBarThickness", 28);
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add(
            "data",
            Json.createObjectBuilder()
                .add("labels", labels)
                .add("datasets", Json.createArrayBuilder().add(bars)))
        .add("options", options())
        .build()
        .toString();
  }

  private static JsonObjectBuilder options() {
    return Json.createObjectBuilder()
        .add("indexAxis", "y")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("display", false)));
  }
}
