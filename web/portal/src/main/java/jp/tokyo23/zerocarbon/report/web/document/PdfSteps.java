package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** Boxes joined by arrows, in as many rows as the width asks for. Unit: pt. */
final class PdfSteps {

  private static final float NARROWEST_BOX = 76;
  private static final float ARROW = 18;
  private static final float ROW_GAP = 8;
  private static final float LEADING = 15;

  private final String colour;

  PdfSteps(String colour) {
    this.colour = colour;
  }

  Element of(List<Sentence> steps, float width) {
    int fit = Math.max(1, (int) (width / (NARROWEST_BOX + ARROW)));
    int rows = (steps.size() + fit - 1) / fit;
    int boxes = Math.max(1, (steps.size() + rows - 1) / Math.max(1, rows));
    PdfPTable table = new PdfPTable(widths(boxes, width));
    table.setWidthPercentage(100);
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0 && i % boxes == 0) {
        table.addCell(gap(boxes));
      }
      table.addCell(box(steps.get(i)));
      table.addCell(arrow(i < steps.size() - 1));
    }
    table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
    table.completeRow();
    return table;
  }

  private static float[] widths(int boxes, float width) {
    float[] widths = new float[2 * boxes];
    for (int i = 0; i < boxes; i++) {
      widths[2 * i] = width / boxes - ARROW;
      widths[2 * i + 1] = ARROW;
    }
    return widths;
  }

  private PdfPCell box(Sentence step) {
    Font font = PdfFonts.regular(10.5f, Palette.INK);
    PdfPCell cell = new PdfPCell(PdfItems.words(StepLines.of(step), font, LEADING));
    cell.setBorderColor(PdfFonts.colour(colour));
    cell.setBorderWidth(0.9f);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setLeading(LEADING, 0);
    cell.setPadding(5);
    cell.setPaddingBottom(7);
    cell.setMinimumHeight(46);
    return cell;
  }

  private PdfPCell arrow(boolean pointing) {
    String text = pointing ? DocumentWords.get("arrow") : "";
    PdfPCell cell = new PdfPCell(PdfFonts.phrase(text, PdfFonts.regular(14, colour)));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingBottom(3);
    cell.setHorizontalAlignment(Element.ALIGN_CENTER);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    return cell;
  }

  private static PdfPCell gap(int boxes) {
    PdfPCell cell = new PdfPCell();
    cell.setColspan(2 * boxes);
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setFixedHeight(ROW_GAP);
    return cell;
  }
}
