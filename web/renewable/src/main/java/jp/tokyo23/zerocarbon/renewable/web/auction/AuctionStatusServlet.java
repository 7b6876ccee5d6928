package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStatus;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionWatchService;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * How an auction stands, as a few hundred bytes of JSON that the live pages ask for each second.
 * The right to watch is checked once a minute and session, everything else comes from memory.
 */
@WebServlet("/auction-status")
public class AuctionStatusServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final long TRUSTED_SECONDS = 60;

  @Inject private AuctionWatchService watch;

  /** A seat that was checked. */
  private record Seat(String number, Instant checked) implements Serializable {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Long auction = Long.valueOf(id);
      Seat seat = seat(request.getSession(), auction);
      AuctionStatus status = watch.glance(auction, seat.number());
      response.setContentType("application/json;charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.getWriter().write(LiveJson.of(status, seat.number(), watch.now()));
    } catch (RecordNotFound | NotPermitted hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Seat seat(HttpSession session, Long auction) {
    String key = "zerocarbon.auction." + auction;
    Seat known = (Seat) session.getAttribute(key);
    Instant now = Instant.now();
    if (known != null && known.checked().plusSeconds(TRUSTED_SECONDS).isAfter(now)) {
      return known;
    }
    watch.auction(auction);
    Seat seat = new Seat(watch.ownNumber(auction), now);
    session.setAttribute(key, seat);
    return seat;
  }
}
