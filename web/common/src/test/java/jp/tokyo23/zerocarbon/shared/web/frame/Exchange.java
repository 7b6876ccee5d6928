package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request through one filter, and what came of it. */
final class Exchange {

  boolean passed;
  boolean sessionEnded;
  int error;
  private final String method;
  private final Map<String, String> headers = new HashMap<>();
  private final StringWriter body = new StringWriter();

  Exchange(String method) {
    this.method = method;
  }

  Exchange header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Exchange through(Filter filter) throws IOException, ServletException {
    filter.doFilter(request(), response(), (request, response) -> passed = true);
    return this;
  }

  String body() {
    return body.toString();
  }

  private HttpServletRequest request() {
    return fake(
        HttpServletRequest.class,
        (name, argument) ->
            switch (name) {
              case "getMethod" -> method;
              case "getHeader" -> headers.get(argument);
              case "getSession" -> session();
              case "getAttribute" -> "/zerocarbon/index.xhtml";
              default -> null;
            });
  }

  private HttpSession session() {
    return fake(
        HttpSession.class,
        (name, argument) -> {
          sessionEnded |= "invalidate".equals(name);
          return null;
        });
  }

  private HttpServletResponse response() {
    PrintWriter writer = new PrintWriter(body, true);
    return fake(
        HttpServletResponse.class,
        (name, argument) -> {
          if ("sendError".equals(name)) {
            error = (Integer) argument;
          }
          return "getWriter".equals(name) ? writer : null;
        });
  }

  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answer.to(method.getName(), arguments == null ? null : arguments[0])));
  }

  private interface Answer {
    Object to(String method, Object argument);
  }
}
