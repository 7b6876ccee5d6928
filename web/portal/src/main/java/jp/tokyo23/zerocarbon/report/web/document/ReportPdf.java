package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;

/**
 * The report as A4 landscape slides; every section begins a page and repeats its head where it goes
 * on.
 */
public final class ReportPdf implements ReportWriter {

  private static final float MARGIN = 42;

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
    Document pdf =
        new Document(PageSize.A4.rotate(), MARGIN, MARGIN, PdfPageFrame.HEAD, PdfPageFrame.FOOT);
    try {
      PdfWriter writer = PdfWriter.getInstance(pdf, out);
      writer.setCloseStream(false);
      PdfPageFrame frame = new PdfPageFrame(report);
      writer.setPageEvent(frame);
      describe(report, pdf, writer);
      for (ReportSection section : report.sections()) {
        if (pdf.isOpen()) {
          pdf.newPage();
          frame.begin(section);
        } else {
          frame.begin(section);
          pdf.open();
        }
        draw(section, pdf);
      }
      pdf.close();
      out.flush();
    } catch (DocumentException broken) {
      throw new IOException(broken);
    }
  }

  private static void draw(ReportSection section, Document pdf) throws DocumentException {
    PdfItems items = new PdfItems(Palette.of(section.measure()));
    for (ReportBlock block : section.blocks()) {
      pdf.add(items.heading(block.heading()));
      for (ReportItem item : block.items()) {
        pdf.add(items.element(item));
      }
    }
  }

  /**
   * Title, language, and a date and id that follow from the report, so that two runs give the same
   * bytes.
   */
  private static void describe(ReportDocument report, Document pdf, PdfWriter writer) {
    GregorianCalendar day =
        GregorianCalendar.from(report.date().atStartOfDay(ZoneOffset.ofHours(9)));
    day.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    pdf.addTitle(DocumentWords.runningTitle(report));
    pdf.addAuthor(report.ward().officialName() + " " + report.department());
    pdf.addSubject(DocumentWords.get("accessible"));
    pdf.addCreationDate(new PdfDate(day));
    pdf.addModificationDate(new PdfDate(day));
    pdf.setDocumentLanguage("ja");
    byte[] id = identity(report);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
  }

  private static byte[] identity(ReportDocument report) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(report.toString().getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
