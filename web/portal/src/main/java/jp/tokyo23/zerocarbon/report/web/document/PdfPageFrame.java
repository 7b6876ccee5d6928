package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.Wareki;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/**
 * What stands around the content of every page: head with title, date and section block; foot with
 * edition and number.
 */
final class PdfPageFrame extends PdfPageEventHelper {

  static final float HEAD = 104;
  static final float FOOT = 46;

  private static final float COUNT_WIDTH = 24;
  private static final float SMALL = 9;

  private final ReportDocument report;
  private ReportSection section;
  private boolean continued;
  private PdfTemplate pageCount;

  PdfPageFrame(ReportDocument report) {
    this.report = report;
  }

  void begin(ReportSection next) {
    section = next;
    continued = false;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    pageCount = writer.getDirectContent().createTemplate(COUNT_WIDTH, SMALL + 3);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte canvas = writer.getDirectContent();
    head(canvas, document);
    foot(canvas, document, writer.getPageNumber());
    continued = true;
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    String count = String.valueOf(writer.getPageNumber() - 1);
    ColumnText.showTextAligned(
        pageCount,
        Element.ALIGN_LEFT,
        phrase(count, PdfFonts.regular(SMALL, Palette.QUIET)),
        0,
        2,
        0);
  }

  private void head(PdfContentByte canvas, Document document) {
    float top = document.getPageSize().getHeight() - 34;
    float right = document.right();
    String colour = Palette.of(section.measure());
    Font quiet = PdfFonts.regular(10, Palette.QUIET);
    text(canvas, Element.ALIGN_LEFT, report.title(), quiet, document.left(), top);
    text(
        canvas,
        Element.ALIGN_RIGHT,
        PaperDigits.format(Wareki.date(report.date())),
        quiet,
        right,
        top);
    text(canvas, Element.ALIGN_RIGHT, report.department(), quiet, right, top - 15);
    String title = continued ? DocumentWords.get("continued", section.title()) : section.title();
    text(
        canvas,
        Element.ALIGN_LEFT,
        title,
        PdfFonts.bold(20, Palette.INK),
        document.left(),
        top - 32);
    Optional<String> tag = DocumentWords.tag(section.kind());
    tag.ifPresent(word -> tag(canvas, word, right, top - 36));
    canvas.setColorStroke(PdfFonts.colour(colour));
    canvas.setLineWidth(2.5f);
    canvas.moveTo(document.left(), top - 44);
    canvas.lineTo(right, top - 44);
    canvas.stroke();
  }

  private static void tag(PdfContentByte canvas, String word, float right, float base) {
    Rectangle box = new Rectangle(right - 64, base - 4, right, base + 13);
    box.setBorder(Rectangle.BOX);
    box.setBorderWidth(1);
    box.setBorderColor(PdfFonts.colour(Palette.INK));
    canvas.rectangle(box);
    text(canvas, Element.ALIGN_CENTER, word, PdfFonts.regular(11, Palette.INK), right - 32, base);
  }

  private void foot(PdfContentByte canvas, Document document, int page) {
    float base = 24;
    Font quiet = PdfFonts.regular(SMALL, Palette.QUIET);
    String left = DocumentWords.runningTitle(report) + "　" + report.edition();
    text(canvas, Element.ALIGN_LEFT, left, quiet, document.left(), base);
    float countAt = document.right() - COUNT_WIDTH;
    text(canvas, Element.ALIGN_RIGHT, page + " / ", quiet, countAt, base);
    canvas.addTemplate(pageCount, countAt, base - 2);
  }

  private static void text(
      PdfContentByte canvas, int alignment, String words, Font font, float x, float y) {
    ColumnText.showTextAligned(canvas, alignment, phrase(words, font), x, y, 0);
  }

  private static Phrase phrase(String words, Font font) {
    return new Phrase(PdfFonts.chunk(words, font));
  }
}
