package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** A table of facts whose header comes again on each page; numbers stand at the right. */
final class PdfFactTable {

  private static final float TEXT = 11.5f;
  private static final float LEADING = 15;

  /** A table with so little text would tear its columns apart; it gets half the room. */
  private static final float SPARSE = 0.25f;

  private static final float NARROWED = 50;

  private final String colour;

  PdfFactTable(String colour) {
    this.colour = colour;
  }

  Element of(FactTable facts, float width) {
    TableShape shape = new TableShape(facts);
    PdfPTable table = new PdfPTable(widths(shape));
    table.setWidthPercentage(shape.characters() * TEXT < width * SPARSE ? NARROWED : 100);
    table.setHorizontalAlignment(Element.ALIGN_LEFT);
    for (int column = 0; column < shape.columns(); column++) {
      table.addCell(header(facts.header().get(column), shape.numeric(column)));
    }
    table.setHeaderRows(1);
    table.setSplitLate(true);
    for (List<Sentence> row : facts.rows()) {
      for (int column = 0; column < shape.columns(); column++) {
        table.addCell(fact(row.get(column), shape.numeric(column)));
      }
    }
    return table;
  }

  private static float[] widths(TableShape shape) {
    int[] weights = shape.weights();
    float[] widths = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      widths[i] = weights[i];
    }
    return widths;
  }

  private PdfPCell header(String text, boolean numeric) {
    Font font = PdfFonts.bold(TEXT, Palette.INK);
    PdfPCell cell = cell(PdfFonts.phrase(text, font, LEADING), numeric);
    cell.setBackgroundColor(PdfFonts.colour(Palette.tint(colour)));
    cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
    cell.setBorderWidthTop(1.2f);
    cell.setBorderColorTop(PdfFonts.colour(colour));
    return cell;
  }

  private static PdfPCell fact(Sentence fact, boolean numeric) {
    Font font = PdfFonts.regular(TEXT, Palette.INK);
    return cell(PdfItems.words(fact, font, LEADING), numeric);
  }

  private static PdfPCell cell(Phrase text, boolean numeric) {
    PdfPCell cell = new PdfPCell(text);
    cell.setLeading(LEADING, 0);
    cell.setUseVariableBorders(true);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidthBottom(0.6f);
    cell.setBorderColorBottom(PdfFonts.colour(Palette.LINE));
    cell.setHorizontalAlignment(numeric ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setPaddingLeft(6);
    cell.setPaddingRight(6);
    cell.setPaddingTop(2);
    cell.setPaddingBottom(6);
    return cell;
  }
}
