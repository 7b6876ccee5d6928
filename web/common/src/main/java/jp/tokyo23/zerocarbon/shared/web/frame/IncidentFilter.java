package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each error page a number and writes it to the log together with the cause. A forbidden page
 * answers as an unknown one, so that nobody learns which records of others exist.
 */
public class IncidentFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(IncidentFilter.class.getName());

  /** Without letters and digits that are mistaken for each other when read out. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String incident = newNumber();
    request.setAttribute("incident", incident);
    log(incident, response.getStatus(), request);
    if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    chain.doFilter(request, response);
  }

  private static void log(String incident, int status, HttpServletRequest request) {
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String line =
        "incident %s: %d %s %s user=%s"
            .formatted(incident, status, request.getMethod(), uri, request.getRemoteUser())
            .replaceAll("\\p{Cntrl}", "_");
    boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    LOG.log(ours ? Level.SEVERE : Level.INFO, line, cause);
  }

  private static String newNumber() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .collect(
            StringBuilder::new,
            (text, index) -> text.append(ALPHABET.charAt(index)),
            StringBuilder::append)
        .toString();
  }
}
