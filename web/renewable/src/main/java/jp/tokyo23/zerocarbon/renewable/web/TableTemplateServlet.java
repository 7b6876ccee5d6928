package jp.tokyo23.zerocarbon.renewable.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.contract.table.InvoiceImport;
import jp.tokyo23.zerocarbon.renewable.contract.table.OutsideImport;
import jp.tokyo23.zerocarbon.renewable.facility.table.FacilityImport;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.TabularImportService;
import jp.tokyo23.zerocarbon.shared.tabular.TemplateWriter;
import jp.tokyo23.zerocarbon.shared.web.Attachment;

/**
 * Hands out the empty table of an import to fill in: {@code ?kind=facility&format=xlsx} or {@code
 * format=csv}.
 */
@WebServlet("/download/table-template")
public class TableTemplateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Kinds of imports with the text that names them. */
  private static final Map<String, String> TITLES =
      Map.of(
          FacilityImport.KIND, "facilityImport.title",
          InvoiceImport.KIND, "invoiceImport.title",
          OutsideImport.KIND, "outsideImport.title");

  @Inject private transient TabularImportService service;
  @Inject private transient TemplateWriter writer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String kind = request.getParameter("kind");
    if (kind == null || !TITLES.containsKey(kind)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<ImportColumn> columns = service.columns(kind);
    String title = TITLES.get(kind);
    String format = String.valueOf(request.getParameter("format"));
    switch (format) {
      case "xlsx" ->
          send(
              response,
              title,
              format,
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              writer.xlsx(columns));
      case "csv" -> send(response, title, format, "text/csv;charset=UTF-8", writer.csv(columns));
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(
      HttpServletResponse response, String title, String format, String mediaType, byte[] file)
      throws IOException {
    String name =
        ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE)
            .getString(title);
    response.setContentType(mediaType);
    response.setContentLength(file.length);
    Attachment.name(response, name + "." + format);
    response.getOutputStream().write(file);
  }
}
