package jp.tokyo23.zerocarbon.report.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.web.document.PaperPdf;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.paper.Paper;
import jp.tokyo23.zerocarbon.shared.paper.PaperSource;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.web.Attachment;

/** Prints the papers of the measures: {@code ?kind=auction-protocol&id=1}; a 404 for all else. */
@WebServlet("/download/paper")
public class PaperServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Instance<PaperSource> sources;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Paper> paper = paper(request.getParameter("kind"), request.getParameter("id"));
    if (paper.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] file = PaperPdf.write(paper.get());
    response.setContentType("application/pdf");
    response.setContentLength(file.length);
    Attachment.name(response, paper.get().fileName() + ".pdf");
    response.getOutputStream().write(file);
  }

  private Optional<Paper> paper(String kind, String id) {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    try {
      return sources.stream()
          .filter(source -> source.kind().equals(kind))
          .findFirst()
          .map(source -> source.paper(Long.valueOf(id)));
    } catch (RecordNotFound | NotPermitted hidden) {
      return Optional.empty();
    }
  }
}
