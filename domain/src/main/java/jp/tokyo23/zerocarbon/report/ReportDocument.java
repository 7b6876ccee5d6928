package jp.tokyo23.zerocarbon.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/**
 * A whole report as composed at one moment; the web page, the PDF and the DOCX are drawn from it
 * and from nothing else.
 *
 * @param date day printed on the report
 * @param department section block under the date: 環境課
 * @param edition what the reader holds: 下書き, or 確定 第1版 with its hash
 */
public record ReportDocument(
    Ward ward,
    FiscalYear fiscalYear,
    LocalDate date,
    String department,
    String title,
    String edition,
    List<ReportSection> sections)
    implements Serializable {

  public ReportDocument {
    sections = List.copyOf(sections);
  }

  /** The same report under another edition text. */
  public ReportDocument as(String otherEdition) {
    return new ReportDocument(ward, fiscalYear, date, department, title, otherEdition, sections);
  }

  public List<Sentence> sentences() {
    return sections.stream().flatMap(section -> section.sentences().stream()).toList();
  }

  public Optional<Sentence> sentence(String key) {
    return sentences().stream().filter(sentence -> sentence.key().equals(key)).findFirst();
  }
}
