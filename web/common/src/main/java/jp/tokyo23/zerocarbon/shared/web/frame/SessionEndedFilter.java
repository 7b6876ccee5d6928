package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers an ajax call that comes after the session has ended, and is therefore forwarded to the
 * sign-in page, by sending the browser to the page it shows: that page asks to sign in and comes
 * back. Without it the call would seem to do nothing.
 */
public class SessionEndedFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern PAGE = Pattern.compile("https?://[^/]+[/\\\\]+(.*)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      forgetCall(request);
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write("<partial-response><redirect url=\"" + page(request) + "\"/></partial-response>");
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * The server has put the call by in a new session, to repeat it after signing in as if it were a
   * page.
   */
  public static void forgetCall(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Address of the page within this server, never beginning like another server's, escaped. */
  private static String page(HttpServletRequest request) {
    String referrer = Objects.requireNonNullElse(request.getHeader("Referer"), "");
    Matcher page = PAGE.matcher(referrer);
    return page.matches()
        ? "/" + page.group(1).replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
        : (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
  }
}
