package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/**
 * The report as slides, A4 landscape; each section begins a page. The file is not tagged: the
 * accessible version is the web page, and the document properties say so.
 */
public final class ReportPdf implements ReportWriter {

  private static final float BLOCK_GAP = 22;

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String fileExtension() {
    return "pdf";
  }

  @Override
  public void write(ReportDocument report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document pdf = new Document(PdfPageFrame.PAGE);
    PdfWriter writer = PdfWriter.getInstance(pdf, bytes);
    describe(report, pdf, writer);
    pdf.open();
    PdfPageFrame frame = new PdfPageFrame(report, writer);
    for (ReportSection section : report.sections()) {
      pdf.newPage();
      draw(section, pdf, writer, frame);
    }
    frame.close();
    pdf.close();
    bytes.writeTo(out);
    out.flush();
  }

  private static void draw(
      ReportSection section, Document pdf, PdfWriter writer, PdfPageFrame frame) {
    float top = frame.draw(section, false);
    float y = top;
    PdfContentByte canvas = writer.getDirectContent();
    for (PdfBand band : PdfBand.of(section)) {
      List<PdfColumn> columns = band.columns(Palette.of(section.measure()));
      float from = y;
      boolean fresh = y == top;
      if (!fresh
          && !columns.stream().allMatch(column -> column.canBegin(canvas, from - BLOCK_GAP))) {
        y = nextPage(section, pdf, frame);
        fresh = true;
      }
      y = fill(columns, canvas, y, fresh);
      while (!remaining(columns).isEmpty()) {
        y = fill(remaining(columns), canvas, nextPage(section, pdf, frame), true);
      }
    }
  }

  /** What is not yet said; a single column left takes the whole width. */
  private static List<PdfColumn> remaining(List<PdfColumn> columns) {
    List<PdfColumn> rest = columns.stream().filter(column -> !column.isDone()).toList();
    if (rest.size() == 1) {
      rest.get(0).widen();
    }
    return rest;
  }

  private static float nextPage(ReportSection section, Document pdf, PdfPageFrame frame) {
    pdf.newPage();
    return frame.draw(section, true);
  }

  /** Fills the columns side by side; returns the height that the longest reached. */
  private static float fill(
      List<PdfColumn> columns, PdfContentByte canvas, float top, boolean freshPage) {
    float gap = freshPage ? 0 : BLOCK_GAP;
    float lowest = top;
    for (PdfColumn column : columns) {
      lowest = Math.min(lowest, column.fill(canvas, top - gap));
    }
    return lowest;
  }

  private static void describe(ReportDocument report, Document pdf, PdfWriter writer) {
    FixedMetadata metadata = new FixedMetadata(report);
    pdf.setGlyphSubstitutionEnabled(false);
    pdf.addTitle(metadata.title());
    pdf.addAuthor(metadata.author());
    pdf.addSubject(metadata.subject());
    PdfDate date = new PdfDate(GregorianCalendar.from(metadata.date()));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    writer.getInfo().put(PdfName.FILEID, metadata.pdfId());
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ja"));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }
}
