package jp.tokyo23.zerocarbon.report.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** Sections, blocks and items of a report as JSON and back. */
final class JsonSections {

  private JsonSections() {}

  static JsonArrayBuilder write(List<ReportSection> sections) {
    return array(sections, JsonSections::section);
  }

  static List<ReportSection> read(JsonArray sections) {
    return list(
        sections,
        json ->
            new ReportSection(
                ReportSection.Kind.valueOf(json.getString("kind")),
                json.isNull("measure") ? null : new MeasureCode(json.getString("measure")),
                json.getString("title"),
                list(json.getJsonArray("blocks"), JsonSections::block)));
  }

  private static JsonObjectBuilder section(ReportSection section) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("kind", section.kind().name());
    if (section.measure() == null) {
      json.addNull("measure");
    } else {
      json.add("measure", section.measure().value());
    }
    return json.add("title", section.title())
        .add("blocks", array(section.blocks(), JsonSections::block));
  }

  private static JsonObjectBuilder block(ReportBlock block) {
    return Json.createObjectBuilder()
        .add("kind", block.kind().name())
        .add("heading", block.heading())
        .add("items", array(block.items(), JsonSections::item));
  }

  private static ReportBlock block(JsonObject json) {
    return new ReportBlock(
        ReportBlock.Kind.valueOf(json.getString("kind")),
        json.getString("heading"),
        list(json.getJsonArray("items"), JsonSections::item));
  }

  private static JsonObjectBuilder item(ReportItem item) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("type", type(item));
    if (item instanceof ReportItem.FactTable table) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      table.rows().forEach(row -> rows.add(array(row, JsonSentences::write)));
      return json.add("caption", table.caption())
          .add("header", Json.createArrayBuilder(table.header()))
          .add("rows", rows);
    }
    if (item instanceof ReportItem.Steps steps) {
      return json.add("caption", steps.caption())
          .add("steps", array(steps.steps(), JsonSentences::write));
    }
    return json.add("sentence", JsonSentences.write(item.sentences().get(0)));
  }

  private static String type(ReportItem item) {
    return item.getClass().getSimpleName();
  }

  private static ReportItem item(JsonObject json) {
    return switch (json.getString("type")) {
      case "Heading" -> new ReportItem.Heading(sentence(json));
      case "Bullet" -> new ReportItem.Bullet(sentence(json));
      case "Note" -> new ReportItem.Note(sentence(json));
      case "Steps" ->
          new ReportItem.Steps(
              json.getString("caption"), list(json.getJsonArray("steps"), JsonSentences::read));
      case "FactTable" ->
          new ReportItem.FactTable(
              json.getString("caption"),
              json.getJsonArray("header").getValuesAs(JsonString::getString),
              json.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                  .map(row -> list(row, JsonSentences::read))
                  .toList());
      default -> throw new IllegalStateException("unknown item " + json.getString("type"));
    };
  }

  private static Sentence sentence(JsonObject json) {
    return JsonSentences.read(json.getJsonObject("sentence"));
  }

  static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> writer) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(value -> array.add(writer.apply(value)));
    return array;
  }

  static <T> List<T> list(JsonArray array, Function<JsonObject, T> reader) {
    return array.getValuesAs(JsonObject.class).stream().map(reader).toList();
  }
}
