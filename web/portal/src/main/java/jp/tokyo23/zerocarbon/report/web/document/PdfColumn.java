package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A column that takes groups until the page is full and goes on where it stopped on the next. */
final class PdfColumn {

  private final Deque<PdfGroup> waiting;
  private final PdfGroup headingAgain;
  private float left;
  private float right;
  private boolean begun;
  private ColumnText running;

  /**
   * @param headingAgain what stands above the rest on a further page
   */
  PdfColumn(List<PdfGroup> groups, PdfGroup headingAgain, float left, float right) {
    this.waiting = new ArrayDeque<>(groups);
    this.headingAgain = headingAgain;
    this.left = left;
    this.right = right;
  }

  boolean isDone() {
    return running == null && waiting.isEmpty();
  }

  /** Takes the whole width of the page from now on, unless a table is being divided. */
  void widen() {
    if (running == null) {
      left = PdfPageFrame.LEFT;
      right = PdfPageFrame.RIGHT;
    }
  }

  /** Whether the first group fits below {@code top}. */
  boolean canBegin(PdfContentByte canvas, float top) {
    return waiting.isEmpty() || waiting.peek().fits(canvas, room(top));
  }

  /** Places what fits below {@code top}, at least one group; returns the height reached. */
  float fill(PdfContentByte canvas, float top) {
    float y = begun ? place(headingAgain.begin(canvas), top) : top;
    boolean first = true;
    if (running != null) {
      y = place(running, y);
      first = false;
    }
    while (running == null && !waiting.isEmpty()) {
      PdfGroup next = waiting.peek();
      if (!first && !next.fits(canvas, room(y))) {
        break;
      }
      running = waiting.poll().begin(canvas);
      y = place(running, y - next.gap());
      first = false;
      begun = true;
    }
    return y;
  }

  private float place(ColumnText text, float top) {
    text.setSimpleColumn(left, PdfPageFrame.BOTTOM, right, top);
    int status = text.go();
    if (text == running && !ColumnText.hasMoreText(status)) {
      running = null;
    }
    return text.getYLine();
  }

  private Rectangle room(float top) {
    return new Rectangle(left, PdfPageFrame.BOTTOM, right, top);
  }
}
