package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;

/**
 * Gives each error page a number and writes it to the log together with the cause. A forbidden page
 * answers as an unknown one, so that nobody learns which records of others exist.
 */
public class IncidentFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** An expired view is no failure of the server's. */
  private static final int EXPIRED = HttpServletResponse.SC_GONE;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    int status = cause instanceof ViewExpiredException ? EXPIRED : response.getStatus();
    request.setAttribute("incident", log(request, status, cause));
    boolean forbidden = status == HttpServletResponse.SC_FORBIDDEN;
    response.setStatus(forbidden ? HttpServletResponse.SC_NOT_FOUND : status);
    chain.doFilter(request, response);
  }

  private static String log(HttpServletRequest request, int status, Throwable cause) {
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    return Incident.log(
        ours ? Level.SEVERE : Level.INFO,
        "%d %s %s user=%s".formatted(status, request.getMethod(), uri, request.getRemoteUser()),
        cause);
  }
}
