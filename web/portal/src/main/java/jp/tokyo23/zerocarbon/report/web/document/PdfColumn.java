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
  private final float left;
  private final float right;
  private ColumnText running;

  PdfColumn(List<PdfGroup> groups, float left, float right) {
    this.waiting = new ArrayDeque<>(groups);
    this.left = left;
    this.right = right;
  }

  boolean isDone() {
    return running == null && waiting.isEmpty();
  }

  /** Whether the first group fits below {@code top}. */
  boolean canBegin(PdfContentByte canvas, float top) {
    return waiting.isEmpty() || waiting.peek().fits(canvas, room(top));
  }

  /**
   * Places what fits below {@code top}; returns the height reached. On a fresh page something is
   * always placed.
   */
  float fill(PdfContentByte canvas, float top, boolean freshPage) {
    boolean first = freshPage;
    float y = top;
    if (running != null) {
      y = place(y);
      first = false;
    }
    while (running == null && !waiting.isEmpty()) {
      PdfGroup next = waiting.peek();
      if (!first && !next.fits(canvas, room(y))) {
        break;
      }
      waiting.poll();
      running = next.begin(canvas);
      y = place(first ? y : y - next.gap());
      first = false;
    }
    return y;
  }

  private float place(float top) {
    running.setSimpleColumn(left, PdfPageFrame.BOTTOM, right, top);
    int status = running.go();
    float reached = running.getYLine();
    if (!ColumnText.hasMoreText(status)) {
      running = null;
    }
    return reached;
  }

  private Rectangle room(float top) {
    return new Rectangle(left, PdfPageFrame.BOTTOM, right, top);
  }
}
