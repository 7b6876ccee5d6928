package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.metering.MeterMonth;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYear;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.load.LoadDuration;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;

/** Configurations of the Chart.js pictures; a missing value is a gap in the line, never zero. */
final class MeterCharts {

  private static final String COLOR = "#" + MeasureColors.of(new MeasureCode("renewable"));
  private static final String SECOND = "#949494";

  private MeterCharts() {}

  static String profile(MeterYear year) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    IntStream.range(0, DayReading.SLOTS).mapToObj(ProfileLine::time).forEach(labels::add);
    return chart(
        "line",
        labels,
        Json.createArrayBuilder()
            .add(line(text("meterPoint.businessDays"), year.businessDays().demands(), COLOR))
            .add(line(text("meterPoint.closedDays"), year.closedDays().demands(), SECOND)),
        true);
  }

  static String duration(LoadDuration duration) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    IntStream.range(0, duration.demands().size()).forEach(percent -> labels.add(percent + "%"));
    return chart(
        "line",
        labels,
        Json.createArrayBuilder().add(line("kW", duration.demands(), COLOR)),
        false);
  }

  static String demand(List<MeterMonth> months) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    JsonArrayBuilder bars = Json.createArrayBuilder();
    JsonArrayBuilder contract = Json.createArrayBuilder();
    for (MeterMonth month : months) {
      labels.add(month.month().getMonthValue() + text("meterPoint.monthSuffix"));
      add(bars, month.total() == null ? null : month.total().maximumDemand());
      add(contract, month.total() == null ? null : month.demand().kilowatts());
    }
    JsonObjectBuilder maximum =
        Json.createObjectBuilder()
            .add("label", text("meterPoint.maximumDemand"))
            .add("backgroundColor", COLOR)
            .add("maxBarThickness", 28)
            .add("data", bars);
    JsonObjectBuilder measured =
        style(text("meterPoint.measuredDemand"), SECOND).add("type", "line").add("data", contract);
    return chart("bar", labels, Json.createArrayBuilder().add(maximum).add(measured), true);
  }

  private static JsonObjectBuilder line(String label, List<BigDecimal> values, String color) {
    JsonArrayBuilder data = Json.createArrayBuilder();
    values.forEach(value -> add(data, value));
    return style(label, color).add("data", data);
  }

  private static JsonObjectBuilder style(String label, String color) {
    return Json.createObjectBuilder()
        .add("label", label)
        .add("borderColor", color)
        .add("backgroundColor", color)
        .add("borderWidth", 2)
        .add("pointRadius", 0)
        .add("spanGaps", false);
  }

  private static void add(JsonArrayBuilder data, BigDecimal value) {
    if (value == null) {
      data.addNull();
    } else {
      data.add(value);
    }
  }

  private static String chart(
      String type, JsonArrayBuilder labels, JsonArrayBuilder datasets, boolean legend) {
    JsonObjectBuilder demands =
        Json.createObjectBuilder()
            .add("beginAtZero", true)
            .add("title", Json.createObjectBuilder().add("display", true).add("text", "kW"));
    JsonObjectBuilder times =
        Json.createObjectBuilder()
            .add(
                "ticks", Json.createObjectBuilder().add("maxTicksLimit", 13).add("maxRotation", 0));
    return Json.createObjectBuilder()
        .add("type", type)
        .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets))
        .add(
            "options",
            Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("scales", Json.createObjectBuilder().add("x", times).add("y", demands))
                .add(
                    "plugins",
                    Json.createObjectBuilder()
                        .add("legend", Json.createObjectBuilder().add("display", legend))))
        .build()
        .toString();
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text").getString(key);
  }
}
