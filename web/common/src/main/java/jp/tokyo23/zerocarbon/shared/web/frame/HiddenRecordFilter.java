package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Whatever a service refuses while a page is drawn looks like a page that does not exist. */
public class HiddenRecordFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (!hides(failure) || response.isCommitted()) {
        throw failure;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  static boolean hides(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotPermitted || cause instanceof RecordNotFound) {
        return true;
      }
    }
    return false;
  }
}
