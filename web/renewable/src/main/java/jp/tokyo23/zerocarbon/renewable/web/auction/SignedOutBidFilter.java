package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.tokyo23.zerocarbon.renewable.auction.UnheardBid;
import jp.tokyo23.zerocarbon.shared.web.frame.SessionEndedFilter;

/**
 * Tells a supplier's program that it is not signed in, or no longer: the sign-in page, to which the
 * server forwards its bid, would look like an answer.
 */
@WebFilter(urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class SignedOutBidFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("/bids".equals(request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH))) {
      SessionEndedFilter.forgetCall(request);
      BidAnswer.turnAway(response, HttpServletResponse.SC_UNAUTHORIZED, UnheardBid.NOT_SIGNED_IN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
