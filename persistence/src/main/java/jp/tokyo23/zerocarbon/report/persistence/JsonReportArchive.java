package jp.tokyo23.zerocarbon.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.report.ReportArchive;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Reports as JSON; objects keep the order in which their keys are added, which makes the text
 * canonical.
 */
@ApplicationScoped
class JsonReportArchive implements ReportArchive {

  private static final int FORMAT = 1;

  @Override
  public String write(ReportDocument document) {
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("ward", document.ward().code())
        .add("fiscalYear", document.fiscalYear().value())
        .add("date", document.date().toString())
        .add("department", document.department())
        .add("title", document.title())
        .add("edition", document.edition())
        .add("sections", JsonSections.write(document.sections()))
        .build()
        .toString();
  }

  @Override
  public ReportDocument read(String content) {
    JsonObject json;
    try (var reader = Json.createReader(new StringReader(content))) {
      json = reader.readObject();
    }
    if (json.getInt("format") != FORMAT) {
      throw new IllegalStateException("unknown report format " + json.getInt("format"));
    }
    return new ReportDocument(
        Ward.ofCode(json.getString("ward")).orElseThrow(),
        new FiscalYear(json.getInt("fiscalYear")),
        LocalDate.parse(json.getString("date")),
        json.getString("department"),
        json.getString("title"),
        json.getString("edition"),
        JsonSections.read(json.getJsonArray("sections")));
  }
}
