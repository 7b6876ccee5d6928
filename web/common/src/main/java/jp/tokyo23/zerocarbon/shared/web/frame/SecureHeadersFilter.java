package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Headers that every answer carries. Faces pages replace the policy by one that allows scripts with
 * the nonce of the page; everything else allows no script but our own files.
 */
public class SecureHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";
  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final Map<String, String> FIXED =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    FIXED.forEach(response::setHeader);
    response.setHeader(POLICY, getServletContext().getInitParameter("primefaces.CSP_POLICY"));
    response.setHeader("Cache-Control", caching(request));
    chain.doFilter(request, new SinglePolicy(response));
  }

  /** A resource whose address carries its version or digest never changes. */
  private static String caching(HttpServletRequest request) {
    if (!request.getServletPath().startsWith(RESOURCES)) {
      return "no-store";
    }
    boolean versioned =
        request.getParameter(DigestedResources.PARAMETER) != null
            || request.getParameter("v") != null;
    return versioned ? "public, max-age=31536000, immutable" : "no-cache";
  }

  /** PrimeFaces adds its policy; two policies would both be enforced and the nonce be of no use. */
  private static final class SinglePolicy extends HttpServletResponseWrapper {

    SinglePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
