package jp.tokyo23.zerocarbon.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.web.Attachment;

/** Hands the acting user's finished batch out as a zip; a 404 when there is none. */
@WebServlet("/download/reports")
public class ReportBatchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReportBatches batches;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ReportBatch> batch = finished();
    if (batch.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/zip");
    response.setContentLengthLong(Files.size(batch.get().file()));
    Attachment.name(response, ReportBatchNames.zip(batch.get()));
    Files.copy(batch.get().file(), response.getOutputStream());
  }

  private Optional<ReportBatch> finished() {
    try {
      return batches.own().filter(batch -> batch.state() == ReportBatch.State.DONE);
    } catch (NotPermitted hidden) {
      return Optional.empty();
    }
  }
}
