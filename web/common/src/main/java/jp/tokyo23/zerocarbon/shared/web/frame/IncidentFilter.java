package jp.tokyo23.zerocarbon.shared.web.frame;

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

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute("incident", log(request, response.getStatus()));
    if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    chain.doFilter(request, response);
  }

  private static String log(HttpServletRequest request, int status) {
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    return Incident.log(
        ours ? Level.SEVERE : Level.INFO,
        "%d %s %s user=%s".formatted(status, request.getMethod(), uri, request.getRemoteUser()),
        cause);
  }
}
