package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/** What stands around the content of every page: title, date and department, footer. Unit: pt. */
final class PdfPageFrame {

  static final Rectangle PAGE = PageSize.A4.rotate();
  static final float LEFT = 40;
  static final float RIGHT = PAGE.getWidth() - LEFT;
  static final float BOTTOM = 48;

  private static final float SLIDE_TOP = 498;
  private static final float COVER_TOP = 466;
  private static final float SMALL_LINE = 553;
  private static final float SECOND_LINE = 525;
  private static final float PAGE_LABEL_WIDTH = 80;
  private static final float SMALL = 9.5f;

  private final ReportDocument report;
  private final PdfContentByte canvas;
  private final List<PdfTemplate> pageLabels = new ArrayList<>();

  PdfPageFrame(ReportDocument report, PdfWriter writer) {
    this.report = report;
    this.canvas = writer.getDirectContent();
  }

  /** Draws header and footer of a new page and returns the height at which its content begins. */
  float draw(ReportSection section, boolean continued) {
    footer();
    boolean cover = pageLabels.size() == 1 && section.kind() == ReportSection.Kind.OVERVIEW;
    return cover ? cover(section) : slide(section, continued);
  }

  /** Writes 「1 / 9」 on all pages, once their number is known. */
  void close() {
    for (int page = 1; page <= pageLabels.size(); page++) {
      String label = DocumentWords.get("page", page, pageLabels.size());
      Phrase phrase = PdfFonts.phrase(label, PdfFonts.regular(SMALL, Palette.INK));
      ColumnText.showTextAligned(
          pageLabels.get(page - 1), Element.ALIGN_RIGHT, phrase, PAGE_LABEL_WIDTH, 4, 0);
    }
  }

  private float cover(ReportSection section) {
    float free = dateBlock(12, 18, RIGHT);
    left(DocumentWords.runningTitle(report), PdfFonts.regular(12, Palette.QUIET), SMALL_LINE, free);
    left(report.title(), PdfFonts.bold(24, Palette.INK), SECOND_LINE - 5, free);
    rule(COVER_TOP + 37, 2.5f, Palette.KEY);
    left(section.title(), PdfFonts.bold(15, Palette.KEY), COVER_TOP + 12, RIGHT);
    return COVER_TOP;
  }

  private float slide(ReportSection section, boolean continued) {
    float free = dateBlock(SMALL, 14, tagBox(section.kind()));
    String title = continued ? DocumentWords.get("continued", section.title()) : section.title();
    left(report.title(), PdfFonts.regular(11, Palette.QUIET), SMALL_LINE, free);
    left(title, PdfFonts.bold(20, Palette.INK), SECOND_LINE, free);
    rule(SLIDE_TOP + 15, 2.5f, Palette.of(section.measure()));
    return SLIDE_TOP;
  }

  /** Date and department, right-aligned; returns where the room left of them ends. */
  private float dateBlock(float size, float leading, float right) {
    Font font = PdfFonts.regular(size, Palette.INK);
    Phrase date = PdfFonts.phrase(PaperDigits.format(Wareki.date(report.date())), font);
    Phrase department = PdfFonts.phrase(report.department(), font);
    show(date, Element.ALIGN_RIGHT, right, SMALL_LINE);
    show(department, Element.ALIGN_RIGHT, right, SMALL_LINE - leading);
    return right - Math.max(ColumnText.getWidth(date), ColumnText.getWidth(department)) - 24;
  }

  /** 別紙 or 参考資料 in a box at the upper right; returns where the room left of it ends. */
  private float tagBox(ReportSection.Kind kind) {
    Optional<String> tag = DocumentWords.tag(kind);
    if (tag.isEmpty()) {
      return RIGHT;
    }
    Phrase word = PdfFonts.phrase(tag.get(), PdfFonts.bold(13, Palette.INK));
    float width = ColumnText.getWidth(word) + 24;
    canvas.saveState();
    canvas.setColorStroke(PdfFonts.colour(Palette.INK));
    canvas.setLineWidth(1);
    canvas.rectangle(RIGHT - width, SMALL_LINE - 16, width, 26);
    canvas.stroke();
    canvas.restoreState();
    show(word, Element.ALIGN_CENTER, RIGHT - width / 2, SMALL_LINE - 7.5f);
    return RIGHT - width - 14;
  }

  private void footer() {
    Font font = PdfFonts.regular(8.5f, Palette.QUIET);
    rule(36, 0.6f, Palette.LINE);
    Phrase owner = PdfFonts.phrase(DocumentWords.runningTitle(report), font);
    show(owner, Element.ALIGN_LEFT, LEFT, 22);
    float from = LEFT + ColumnText.getWidth(owner) + 20;
    float to = RIGHT - PAGE_LABEL_WIDTH;
    Phrase edition = fitted(report.edition(), font, to - from);
    show(edition, Element.ALIGN_CENTER, (from + to) / 2, 22);
    PdfTemplate label = canvas.createTemplate(PAGE_LABEL_WIDTH, 16);
    canvas.addTemplate(label, RIGHT - PAGE_LABEL_WIDTH, 18);
    pageLabels.add(label);
  }

  private void rule(float y, float thickness, String colour) {
    canvas.saveState();
    canvas.setColorFill(PdfFonts.colour(colour));
    canvas.rectangle(LEFT, y, RIGHT - LEFT, thickness);
    canvas.fill();
    canvas.restoreState();
  }

  private void left(String text, Font font, float y, float right) {
    show(fitted(text, font, right - LEFT), Element.ALIGN_LEFT, LEFT, y);
  }

  /** A line that is too long is set smaller, never cut. */
  private static Phrase fitted(String text, Font font, float room) {
    Phrase phrase = PdfFonts.phrase(text, font);
    float width = ColumnText.getWidth(phrase);
    if (width > room) {
      Font smaller = new Font(font);
      smaller.setSize(font.getSize() * room / width);
      return PdfFonts.phrase(text, smaller);
    }
    return phrase;
  }

  private void show(Phrase phrase, int alignment, float x, float y) {
    ColumnText.showTextAligned(canvas, alignment, phrase, x, y, 0);
  }
}
