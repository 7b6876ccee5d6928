package jp.tokyo23.zerocarbon.report.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a drawn report back with PDFBox. */
final class PdfReading {

  private PdfReading() {}

  static ReportDocument only(ReportBlock... blocks) {
    return SampleReports.report(
        SampleReports.section(ReportSection.Kind.MEASURE, "forest", "題", blocks));
  }

  static byte[] bytes(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportPdf().write(report, out);
    return out.toByteArray();
  }

  static PDDocument read(ReportDocument report) throws IOException {
    return Loader.loadPDF(bytes(report));
  }

  static Stream<String> pages(PDDocument pdf) throws IOException {
    String[] pages = new String[pdf.getNumberOfPages()];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = text(pdf, i + 1);
    }
    return Stream.of(pages);
  }

  static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  static List<String> lines(PDDocument pdf, int page) throws IOException {
    return text(pdf, page).lines().map(String::strip).toList();
  }

  static Predicate<String> contains(String words) {
    return text -> text.contains(words);
  }

  static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]", "").replace('₂', '2');
  }

  static int count(String text, String words) {
    return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
  }
}
