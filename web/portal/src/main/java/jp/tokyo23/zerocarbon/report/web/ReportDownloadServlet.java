package jp.tokyo23.zerocarbon.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.report.web.document.ReportWriter;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.web.Attachment;

/**
 * Hands out a report as a file: {@code ?ward=13122&fy=2024&format=pdf} as the records stand now, or
 * {@code ?version=1&format=docx} as it was frozen. Anything else, or a report of another ward, is a
 * 404.
 */
@WebServlet("/download/report")
public class ReportDownloadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient StatusReportService service;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ReportFormat> format = ReportFormat.named(request.getParameter("format"));
    Optional<ReportDocument> document = document(request);
    if (format.isEmpty() || document.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ReportWriter writer = format.get().writer();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    writer.write(document.get(), file);
    response.setContentType(writer.mediaType());
    response.setContentLength(file.size());
    Attachment.name(response, writer.fileName(document.get()));
    file.writeTo(response.getOutputStream());
  }

  private Optional<ReportDocument> document(HttpServletRequest request) {
    try {
      String version = request.getParameter("version");
      return version == null ? draft(request) : frozen(version);
    } catch (RecordNotFound | NotPermitted hidden) {
      return Optional.empty();
    }
  }

  private Optional<ReportDocument> draft(HttpServletRequest request) {
    Optional<Ward> ward = Ward.ofCode(request.getParameter("ward"));
    String year = request.getParameter("fy");
    return ward.isEmpty() || year == null || !year.matches("20[0-9]{2}")
        ? Optional.empty()
        : Optional.of(service.draft(ward.get(), new FiscalYear(Integer.parseInt(year))));
  }

  private Optional<ReportDocument> frozen(String version) {
    return version.matches("[0-9]{1,18}")
        ? Optional.of(service.document(service.version(Long.valueOf(version))))
        : Optional.empty();
  }
}
