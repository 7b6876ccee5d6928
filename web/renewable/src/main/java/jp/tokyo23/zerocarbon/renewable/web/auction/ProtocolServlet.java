package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionWatchService;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Hands out the closing protocol of an auction as a file. */
@WebServlet("/auction-protocol")
public class ProtocolServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private AuctionWatchService watch;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      byte[] json = watch.protocol(Long.valueOf(id)).json().getBytes(StandardCharsets.UTF_8);
      response.setContentType("application/json;charset=UTF-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"auction-" + id + "-protocol.json\"");
      response.setContentLength(json.length);
      response.getOutputStream().write(json);
    } catch (RecordNotFound | NotPermitted hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
