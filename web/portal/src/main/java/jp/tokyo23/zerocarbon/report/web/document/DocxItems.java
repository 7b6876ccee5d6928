package jp.tokyo23.zerocarbon.report.web.document;

import java.math.BigInteger;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Bullet;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Heading;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Note;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Steps;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes the items of a section into a Word document, in the colour of its measure. */
final class DocxItems {

  private static final int RULE = 20;
  private static final int BAR = 32;

  private final XWPFDocument word;
  private final DocxTables tables;
  private final String colour;

  DocxItems(XWPFDocument word, String colour) {
    this.word = word;
    this.colour = colour;
    this.tables = new DocxTables(word, colour);
  }

  void add(ReportItem item) {
    if (item instanceof Heading heading) {
      sentence("Heading3", heading.sentence());
    } else if (item instanceof Bullet bullet) {
      sentence("ListBullet", bullet.sentence());
    } else if (item instanceof Note note) {
      sentence("Note", note.sentence());
    } else if (item instanceof Steps steps) {
      caption(steps.caption());
      tables.steps(steps.steps());
    } else if (item instanceof FactTable table) {
      caption(table.caption());
      tables.facts(table);
    }
  }

  XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    run(paragraph, text);
    return paragraph;
  }

  /** Title of a section over a rule in the measure's colour. */
  void sectionTitle(String title) {
    CTPPr properties = paragraph("Heading1", title).getCTP().getPPr();
    line(properties.addNewPBdr().addNewBottom(), RULE, colour);
  }

  /** Heading of a block: a bar in the measure's colour on a thin ground of it. */
  void blockHeading(String heading) {
    XWPFParagraph paragraph = paragraph("Heading2", heading);
    paragraph.getRuns().get(0).setColor(colour);
    CTPPr properties = paragraph.getCTP().getPPr();
    line(properties.addNewPBdr().addNewLeft(), BAR, colour);
    shade(properties.addNewShd(), Palette.tint(colour));
  }

  /** A run of plain text, line by line; characters that XML cannot hold become blanks. */
  static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i].replaceAll("\\p{Cntrl}", " "), i);
    }
    return run;
  }

  /** The sentence, with a mark where a person wrote it freely. */
  static void words(XWPFParagraph paragraph, Sentence sentence) {
    run(paragraph, sentence.text());
    if (sentence.handWritten()) {
      run(paragraph, DocumentWords.get("handWritten")).setStyle("HandWritten");
    }
  }

  static void line(CTBorder border, int eighths, String colour) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.valueOf(4));
    border.setColor(colour);
  }

  static void shade(CTShd shade, String colour) {
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(colour);
  }

  private void sentence(String style, Sentence sentence) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    words(paragraph, sentence);
  }

  private void caption(String caption) {
    if (caption != null && !caption.isBlank()) {
      paragraph("Caption", caption);
    }
  }
}
