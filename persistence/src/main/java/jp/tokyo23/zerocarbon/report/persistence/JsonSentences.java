package jp.tokyo23.zerocarbon.report.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Qualifier;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.Sentence.Segment;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;

/** Sentences with their claims and the records behind them as JSON and back. */
final class JsonSentences {

  private JsonSentences() {}

  static JsonObjectBuilder write(Sentence sentence) {
    return Json.createObjectBuilder()
        .add("key", sentence.key())
        .add("handWritten", sentence.handWritten())
        .add("segments", JsonSections.array(sentence.segments(), JsonSentences::segment))
        .add("evidence", records(sentence.evidence()));
  }

  static Sentence read(JsonObject json) {
    return new Sentence(
        json.getString("key"),
        JsonSections.list(json.getJsonArray("segments"), JsonSentences::segment),
        JsonSections.list(json.getJsonArray("evidence"), JsonSentences::recordRef),
        json.getBoolean("handWritten"));
  }

  private static JsonObjectBuilder segment(Segment segment) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("text", segment.text());
    return segment.claim() == null ? json : json.add("claim", claim(segment.claim()));
  }

  private static Segment segment(JsonObject json) {
    JsonObject claim = json.getJsonObject("claim");
    return new Segment(json.getString("text"), claim == null ? null : claim(claim));
  }

  private static JsonObjectBuilder claim(Claim claim) {
    JsonArrayBuilder qualifiers = Json.createArrayBuilder();
    claim.qualifiers().stream().sorted().map(Qualifier::name).forEach(qualifiers::add);
    return Json.createObjectBuilder()
        .add("kind", claim.kind().name())
        .add("text", claim.text())
        .add("value", claim.value())
        .add("qualifiers", qualifiers)
        .add("records", records(claim.records()));
  }

  private static Claim claim(JsonObject json) {
    Set<Qualifier> qualifiers =
        json.getJsonArray("qualifiers").getValuesAs(JsonString::getString).stream()
            .map(Qualifier::valueOf)
            .collect(Collectors.toSet());
    return new Claim(
        ClaimKind.valueOf(json.getString("kind")),
        json.getString("text"),
        json.getString("value"),
        qualifiers,
        JsonSections.list(json.getJsonArray("records"), JsonSentences::recordRef));
  }

  private static JsonArrayBuilder records(List<RecordRef> records) {
    return JsonSections.array(
        records,
        ref ->
            Json.createObjectBuilder()
                .add("module", ref.module())
                .add("type", ref.type())
                .add("id", ref.id())
                .add("version", ref.version())
                .add("label", ref.label())
                .add("enteredBy", ref.enteredBy())
                .add("enteredAt", ref.enteredAt().toString()));
  }

  private static RecordRef recordRef(JsonObject json) {
    return new RecordRef(
        json.getString("module"),
        json.getString("type"),
        json.getJsonNumber("id").longValue(),
        json.getJsonNumber("version").longValue(),
        json.getString("label"),
        json.getString("enteredBy"),
        Instant.parse(json.getString("enteredAt")));
  }
}
