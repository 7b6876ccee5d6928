package jp.tokyo23.zerocarbon.report.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The report as an A4 landscape Word document with real styles, for further editing. */
public final class ReportDocx implements ReportWriter {

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }

  @Override
  public String fileExtension() {
    return "docx";
  }

  @Override
  public void write(ReportDocument report, OutputStream out) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      DocxParts.addTo(word);
      DocxPage.setUp(word, report);
      describe(report, word.getProperties().getCoreProperties());
      List<ReportSection> sections = report.sections();
      for (int i = 0; i < sections.size(); i++) {
        draw(report, sections.get(i), i == 0, new DocxItems(word, colour(sections.get(i))));
      }
      word.write(archive);
    }
    StableZip.copy(archive.toByteArray(), report.date(), out);
    out.flush();
  }

  private static void draw(
      ReportDocument report, ReportSection section, boolean first, DocxItems items) {
    if (first && section.kind() == ReportSection.Kind.OVERVIEW) {
      items.paragraph("Title", report.title());
    } else {
      runningTitle(report, section, items).setPageBreak(!first);
    }
    items.sectionTitle(section.title());
    for (ReportBlock block : section.blocks()) {
      if (!block.heading().isBlank() && !block.heading().equals(section.title())) {
        items.blockHeading(block.heading());
      }
      block.items().forEach(items::add);
    }
  }

  /** The report's title above that of the section, with 別紙 or 参考資料 in a box at its right. */
  private static XWPFParagraph runningTitle(
      ReportDocument report, ReportSection section, DocxItems items) {
    XWPFParagraph line = items.paragraph("RunningTitle", report.title());
    DocumentWords.tag(section.kind())
        .ifPresent(
            tag -> {
              line.createRun().addTab();
              DocxItems.run(line, "　" + tag + "　").setStyle("Tag");
            });
    return line;
  }

  private static String colour(ReportSection section) {
    return Palette.of(section.measure());
  }

  private static void describe(ReportDocument report, CoreProperties properties) {
    FixedMetadata metadata = new FixedMetadata(report);
    Date date = Date.from(metadata.date().toInstant());
    properties.setTitle(metadata.title());
    properties.setCreator(metadata.author());
    properties.setSubjectProperty(metadata.subject());
    properties.setCreated(Optional.of(date));
    properties.setModified(Optional.of(date));
  }
}
