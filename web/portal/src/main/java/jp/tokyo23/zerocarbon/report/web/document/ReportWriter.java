package jp.tokyo23.zerocarbon.report.web.document;

import java.io.IOException;
import java.io.OutputStream;
import jp.tokyo23.zerocarbon.report.ReportDocument;

/**
 * Draws a report in one file format. The same document gives the same bytes, today and later, so
 * that a hash of the file can stand for it. Safe for use by several threads.
 */
public interface ReportWriter {

  /** Media type without parameters, such as {@code application/pdf}. */
  String mediaType();

  /** Extension without its dot. */
  String fileExtension();

  /** Writes the whole file; flushes, but does not close {@code out}. */
  void write(ReportDocument document, OutputStream out) throws IOException;

  /** Name for the reader's disk: 取組状況報告_令和6年度_13122_葛飾区.pdf. */
  default String fileName(ReportDocument document) {
    String base =
        DocumentWords.get(
            "fileName",
            document.fiscalYear().wareki(),
            document.ward().code(),
            document.ward().officialName());
    return base + "." + fileExtension();
  }
}
