package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Steps;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** Draws the items of a report in the colour of its measure. */
final class PdfItems {

  private static final float TEXT = 12.5f;
  private static final float TABLE_TEXT = 11;
  private static final float LEADING = 20;
  private static final int CHARACTERS_OF_FULL_WIDTH = 60;

  private final String colour;

  PdfItems(String colour) {
    this.colour = colour;
  }

  /** 連携方策 or 取組状況: white on the measure's colour. */
  Element heading(String words) {
    PdfPTable table = new PdfPTable(1);
    table.setTotalWidth(110);
    table.setLockedWidth(true);
    table.setHorizontalAlignment(Element.ALIGN_LEFT);
    table.setSpacingBefore(10);
    table.setSpacingAfter(7);
    table.setKeepTogether(true);
    table.setTotalWidth(Math.max(110, words.length() * 13 + 24));
    PdfPCell cell = new PdfPCell(phrase(words, PdfFonts.bold(12, "ffffff")));
    cell.setBackgroundColor(PdfFonts.colour(colour));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(4);
    cell.setPaddingBottom(6);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    table.addCell(cell);
    return table;
  }

  Element element(ReportItem item) {
    if (item instanceof FactTable table) {
      return table(table);
    }
    if (item instanceof Steps steps) {
      return steps(steps);
    }
    Sentence sentence = item.sentences().get(0);
    if (item instanceof ReportItem.Heading) {
      return paragraph(sentence, PdfFonts.bold(13, Palette.INK), 8, 2);
    }
    if (item instanceof ReportItem.Note) {
      return paragraph(sentence, PdfFonts.regular(10, Palette.QUIET), 3, 3);
    }
    return bullet(sentence);
  }

  private Element bullet(Sentence sentence) {
    Paragraph paragraph = paragraph(sentence, PdfFonts.regular(TEXT, Palette.INK), 2, 5);
    paragraph.add(
        0, PdfFonts.chunk(DocumentWords.get("bullet") + " ", PdfFonts.regular(8, colour)));
    paragraph.setIndentationLeft(16);
    paragraph.setFirstLineIndent(-12);
    return paragraph;
  }

  private static Paragraph paragraph(Sentence sentence, Font font, float before, float after) {
    Paragraph paragraph = new Paragraph();
    paragraph.setLeading(Math.min(LEADING, font.getSize() * 1.6f));
    paragraph.add(PdfFonts.chunk(sentence.text(), font));
    if (sentence.handWritten()) {
      paragraph.add(
          PdfFonts.chunk(
              " " + DocumentWords.get("handWritten"), PdfFonts.regular(9, Palette.QUIET)));
    }
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  private Element steps(Steps steps) {
    int count = steps.steps().size();
    PdfPTable table = new PdfPTable(count * 2 - 1);
    float[] widths = new float[count * 2 - 1];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i % 2 == 0 ? 10 : 1.4f;
    }
    table.setWidths(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    table.setSpacingAfter(6);
    table.setKeepTogether(true);
    for (int i = 0; i < widths.length; i++) {
      table.addCell(i % 2 == 0 ? step(steps.steps().get(i / 2)) : arrow());
    }
    return table;
  }

  private PdfPCell step(Sentence sentence) {
    PdfPCell cell =
        new PdfPCell(
            phrase(sentence.text().replace("（", "\n（"), PdfFonts.regular(TABLE_TEXT, Palette.INK)));
    cell.setBackgroundColor(PdfFonts.colour(Palette.tint(colour)));
    cell.setBorderColor(PdfFonts.colour(colour));
    cell.setBorderWidth(1);
    cell.setPadding(7);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  private PdfPCell arrow() {
    PdfPCell cell = new PdfPCell(phrase(DocumentWords.get("arrow"), PdfFonts.regular(12, colour)));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  private static Element table(FactTable facts) {
    TableShape shape = new TableShape(facts);
    PdfPTable table = new PdfPTable(shape.columns());
    float[] widths = new float[shape.columns()];
    int[] weights = shape.weights();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = weights[i];
    }
    table.setWidths(widths);
    table.setWidthPercentage(shape.characters() > CHARACTERS_OF_FULL_WIDTH / 2 ? 100 : 60);
    table.setHorizontalAlignment(Element.ALIGN_LEFT);
    table.setHeaderRows(1);
    table.setSpacingBefore(4);
    table.setSpacingAfter(8);
    for (String column : facts.header()) {
      table.addCell(cell(column, PdfFonts.bold(TABLE_TEXT, Palette.INK), Palette.GROUND, false));
    }
    for (List<Sentence> row : facts.rows()) {
      for (int column = 0; column < row.size(); column++) {
        table.addCell(
            cell(
                row.get(column).text(),
                PdfFonts.regular(TABLE_TEXT, Palette.INK),
                "ffffff",
                shape.numeric(column)));
      }
    }
    return table;
  }

  private static PdfPCell cell(String words, Font font, String ground, boolean numeric) {
    PdfPCell cell = new PdfPCell(phrase(words, font));
    cell.setBackgroundColor(PdfFonts.colour(ground));
    cell.setBorderColor(PdfFonts.colour(Palette.LINE));
    cell.setBorderWidth(0.7f);
    cell.setPadding(5);
    cell.setPaddingBottom(6);
    cell.setHorizontalAlignment(numeric ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }

  private static Phrase phrase(String words, Font font) {
    return new Phrase(font.getSize() * 1.4f, PdfFonts.chunk(words, font));
  }
}
