package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.facility.table.FacilityImport;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import jp.tokyo23.zerocarbon.shared.tabular.TemplateWriter;
import jp.tokyo23.zerocarbon.shared.web.Attachment;

/** Hands out the empty table to fill in: {@code ?format=xlsx} or {@code ?format=csv}. */
@WebServlet("/download/facility-template")
public class FacilityTemplateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TabularImportService service;
  @Inject private transient TemplateWriter writer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<ImportColumn> columns = service.columns(FacilityImport.KIND);
    String format = String.valueOf(request.getParameter("format"));
    switch (format) {
      case "xlsx" ->
          send(
              response,
              format,
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              writer.xlsx(columns));
      case "csv" -> send(response, format, "text/csv;charset=UTF-8", writer.csv(columns));
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(
      HttpServletResponse response, String format, String mediaType, byte[] file)
      throws IOException {
    String name =
        ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE)
            .getString("facilityImport.template");
    response.setContentType(mediaType);
    response.setContentLength(file.length);
    Attachment.name(response, name + "." + format);
    response.getOutputStream().write(file);
  }
}
