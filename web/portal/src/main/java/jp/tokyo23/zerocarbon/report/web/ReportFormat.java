package jp.tokyo23.zerocarbon.report.web;

import java.util.Arrays;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.web.document.ReportDocx;
import jp.tokyo23.zerocarbon.report.web.document.ReportPdf;
import jp.tokyo23.zerocarbon.report.web.document.ReportWriter;

/** File formats a report is handed out in. */
enum ReportFormat {
  PDF(new ReportPdf()),
  DOCX(new ReportDocx());

  private final ReportWriter writer;

  ReportFormat(ReportWriter writer) {
    this.writer = writer;
  }

  ReportWriter writer() {
    return writer;
  }

  /** The format with this file extension. */
  static Optional<ReportFormat> named(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.writer.fileExtension().equals(extension))
        .findFirst();
  }
}
