package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Bullet;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Heading;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Note;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Steps;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** Elements that OpenPDF can place, made of the items of a report, in the colour of its measure. */
final class PdfItems {

  private static final float BODY = 13;
  private static final float BODY_LEADING = 20.5f;
  private static final float NOTE = 10;
  private static final float BULLET_INDENT = 16;
  private static final float BULLET_MARK = 5.5f;

  private final String colour;

  PdfItems(String colour) {
    this.colour = colour;
  }

  List<Element> of(ReportItem item, float width) {
    if (item instanceof Heading heading) {
      return List.of(heading(heading.sentence()));
    }
    if (item instanceof Bullet bullet) {
      return List.of(bullet(bullet.sentence()));
    }
    if (item instanceof Note note) {
      return List.of(note(note.sentence()));
    }
    if (item instanceof Steps steps) {
      return captioned(steps.caption(), new PdfSteps(colour).of(steps.steps(), width));
    }
    FactTable table = (FactTable) item;
    return captioned(table.caption(), new PdfFactTable(colour).of(table, width));
  }

  /** Heading of a block: a bar in the measure's colour on a thin ground of it. */
  Element blockHeading(String text) {
    PdfPTable bar = new PdfPTable(1);
    bar.setWidthPercentage(100);
    bar.setSpacingAfter(6);
    Font font = PdfFonts.bold(13, colour);
    PdfPCell cell = new PdfPCell(PdfFonts.phrase(text, font, 16));
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderWidthLeft(4);
    cell.setBorderColorLeft(PdfFonts.colour(colour));
    cell.setBackgroundColor(PdfFonts.colour(Palette.tint(colour)));
    cell.setPaddingLeft(10);
    cell.setPaddingTop(3);
    cell.setPaddingBottom(6);
    bar.addCell(cell);
    return bar;
  }

  /** Words of a sentence, with a mark where a person wrote them freely. */
  static Phrase words(Sentence sentence, Font font, float leading) {
    Phrase phrase = PdfFonts.phrase(sentence.text(), font, leading);
    if (sentence.handWritten()) {
      Font small = PdfFonts.regular(font.getSize() * 0.65f, Palette.QUIET);
      phrase.add(PdfFonts.chunk(DocumentWords.get("handWritten"), small));
    }
    return phrase;
  }

  private static Element heading(Sentence sentence) {
    Paragraph paragraph = paragraph(20, words(sentence, PdfFonts.bold(13, Palette.INK)));
    paragraph.setSpacingAfter(1);
    return paragraph;
  }

  private static Phrase words(Sentence sentence, Font font) {
    return words(sentence, font, font.getSize() * 1.5f);
  }

  private Element bullet(Sentence sentence) {
    Chunk mark = PdfFonts.chunk(DocumentWords.get("bullet"), PdfFonts.regular(BULLET_MARK, colour));
    mark.setTextRise(2.5f);
    Font gap = PdfFonts.regular(BULLET_INDENT - BULLET_MARK, colour);
    Paragraph paragraph = new Paragraph(BODY_LEADING);
    paragraph.add(mark);
    paragraph.add(PdfFonts.chunk("\u3000", gap));
    paragraph.add(words(sentence, PdfFonts.regular(BODY, Palette.INK)));
    paragraph.setIndentationLeft(BULLET_INDENT);
    paragraph.setFirstLineIndent(-BULLET_INDENT);
    return paragraph;
  }

  private static Element note(Sentence sentence) {
    Paragraph paragraph = paragraph(15, words(sentence, PdfFonts.regular(NOTE, Palette.QUIET)));
    paragraph.setIndentationLeft(BULLET_INDENT);
    return paragraph;
  }

  private static Paragraph paragraph(float leading, Phrase words) {
    Paragraph paragraph = new Paragraph(leading);
    paragraph.add(words);
    return paragraph;
  }

  private static List<Element> captioned(String caption, Element element) {
    List<Element> elements = new ArrayList<>();
    if (caption != null && !caption.isBlank()) {
      Font font = PdfFonts.bold(11, Palette.INK);
      Paragraph paragraph = paragraph(15, PdfFonts.phrase(caption, font));
      paragraph.setSpacingAfter(5);
      elements.add(paragraph);
    }
    elements.add(element);
    return elements;
  }
}
