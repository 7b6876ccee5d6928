package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import java.util.function.Supplier;

/**
 * Elements that stay on one page: a heading and what it heads, a figure and its caption. Only what
 * is longer than a page, or a long table, is divided.
 *
 * @param elements made anew for each try, since OpenPDF uses them up
 * @param divisible may go on on the next page if a good part of it fits on this one
 * @param gap room above it, unless it stands first on a page; pt
 */
record PdfGroup(Supplier<List<Element>> elements, boolean divisible, float gap) {

  private static final float GOOD_PART = 150;

  ColumnText begin(PdfContentByte canvas) {
    ColumnText text = new ColumnText(canvas);
    elements.get().forEach(text::addElement);
    return text;
  }

  boolean fits(PdfContentByte canvas, Rectangle room) {
    if (divisible && room.getHeight() - gap >= GOOD_PART) {
      return true;
    }
    ColumnText trial = begin(canvas);
    trial.setSimpleColumn(room.getLeft(), room.getBottom(), room.getRight(), room.getTop() - gap);
    return room.getHeight() > gap && !ColumnText.hasMoreText(trial.go(true));
  }
}
