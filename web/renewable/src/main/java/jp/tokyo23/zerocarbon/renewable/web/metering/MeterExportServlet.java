package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYearService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Hands out a supply point's fiscal year, all versions, as HHV-48. */
@WebServlet("/download/hhv48")
public class MeterExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MeterYearService service;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Long point = Long.valueOf(request.getParameter("id"));
      FiscalYear year = new FiscalYear(Integer.parseInt(request.getParameter("fy")));
      // A year of one point is some 100 kB a version; in full before the first byte, for a clean
      // 404.
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      service.export(point, year, file);
      response.setContentType("text/csv; charset=UTF-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"hhv48-" + point + "-" + year + ".csv\"");
      file.writeTo(response.getOutputStream());
    } catch (NotPermitted | RecordNotFound | RuleViolation | NumberFormatException hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
