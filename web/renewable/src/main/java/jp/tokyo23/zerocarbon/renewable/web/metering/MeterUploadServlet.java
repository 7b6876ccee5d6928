package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.metering.MeterFormat;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportDetails;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.web.Violations;

/**
 * Receives a file in pieces: POST without an id begins it or finds the one that broke off, PUT adds
 * a piece at an offset, POST with the id ends it and queues it. Rights are those of the service;
 * other sites are kept out by the filter for all pages.
 */
@WebServlet("/meter-upload/*")
public class MeterUploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient MeterImportService service;
  @Inject private transient MeterImportRuns runs;
  @Inject private transient Violations violations;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        () -> {
          Long id = id(request);
          if (id == null) {
            id = service.begin(details(request));
            return Json.createObjectBuilder().add("id", id).add("received", service.received(id));
          }
          service.complete(id);
          runs.start(id);
          return Json.createObjectBuilder().add("id", id);
        });
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        response,
        () -> {
          Long id = id(request);
          long offset = Long.parseLong(request.getParameter("offset"));
          long received = service.receive(id, offset, request.getInputStream());
          return Json.createObjectBuilder().add("id", id).add("received", received);
        });
  }

  private void answer(HttpServletResponse response, Work work) throws IOException {
    try {
      send(response, HttpServletResponse.SC_OK, work.done());
    } catch (RuleViolation refused) {
      String text = violations.text(refused);
      send(response, UNPROCESSABLE, Json.createObjectBuilder().add("message", text));
    } catch (NotPermitted | RecordNotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (IllegalArgumentException malformed) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static void send(HttpServletResponse response, int status, JsonObjectBuilder body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(body.build().toString());
  }

  /** Null without an id in the path. */
  private static Long id(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null || path.equals("/") ? null : Long.valueOf(path.substring(1));
  }

  private MeterImportDetails details(HttpServletRequest request) {
    String point = blankToNull(request.getParameter("point"));
    return new MeterImportDetails(
        request.getParameter("name"),
        Long.parseLong(request.getParameter("size")),
        service.ward(),
        MeterFormat.valueOf(request.getParameter("format")),
        point == null ? null : SupplyPointNumber.parse(point).digits(),
        FlowDirection.valueOf(request.getParameter("direction")),
        ReadingStatus.valueOf(request.getParameter("status")));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What a request asks for. */
  private interface Work {
    JsonObjectBuilder done() throws IOException;
  }
}
