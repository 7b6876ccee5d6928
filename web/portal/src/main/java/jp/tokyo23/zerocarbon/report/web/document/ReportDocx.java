package jp.tokyo23.zerocarbon.report.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
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
    try (XWPFDocument word = new XWPFDocument()) {
      DocxStyles.define(word);
      DocxPage.setUp(word, report);
      describe(report, word);
      DocxItems items = new DocxItems(word);
      boolean first = true;
      for (ReportSection section : report.sections()) {
        draw(section, items, first);
        first = false;
      }
      word.write(out);
      out.flush();
    }
  }

  private static void draw(ReportSection section, DocxItems items, boolean first) {
    String colour = Palette.of(section.measure());
    Optional<String> tag = DocumentWords.tag(section.kind());
    XWPFParagraph title =
        items.paragraph(
            DocxStyles.TITLE,
            tag.map(word -> "［" + word + "］" + section.title()).orElse(section.title()),
            colour);
    title.setPageBreak(!first);
    for (ReportBlock block : section.blocks()) {
      items.paragraph(DocxStyles.BLOCK, block.heading(), colour);
      for (ReportItem item : block.items()) {
        items.add(item);
      }
    }
  }

  private static void describe(ReportDocument report, XWPFDocument word) {
    var core = word.getProperties().getCoreProperties();
    core.setTitle(DocumentWords.runningTitle(report));
    core.setCreator(report.ward().officialName() + " " + report.department());
    Date day = Date.from(report.date().atStartOfDay().toInstant(ZoneOffset.ofHours(9)));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
  }
}
