package jp.tokyo23.zerocarbon.it.benchmark;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.it.TrialRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;

/** The plain design behind the same server and pool; it asks nobody who is there. */
@WebServlet("/bids")
public class PlainBidServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private transient DataSource database;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String bidder = TrialRules.bidder(Integer.parseInt(request.getParameter("bidder")));
    AuctionCommand command =
        AuctionCommand.bid(
            Sender.of(TrialRules.LOT, "account:0", bidder),
            request.getParameter("id"),
            "1",
            request.getParameter("prices"),
            null);
    try (Connection connection = database.getConnection()) {
      PlainDesk.submit(connection, Long.parseLong(request.getParameter("auction")), command);
    } catch (Exception broken) {
      throw new ServletException(broken);
    }
    byte[] answer = "{\"accepted\":true}".getBytes(StandardCharsets.UTF_8);
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }
}
