package jp.tokyo23.zerocarbon.shared.web.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;

/** Where the page of a record is: {@code /zerocarbon/<module>/<type-in-kebab-case>.xhtml?id=…}. */
@Named("recordLinks")
@ApplicationScoped
public class RecordLinks {

  /** The head of a report has no page of its own. */
  private static final String OF_THE_REPORT = "StatusReport";

  @Inject private ServletContext application;

  public String href(RecordRef record) {
    return href(record.module(), record.type(), record.id());
  }

  public String href(String module, String type, Long id) {
    String home = application.getInitParameter("zerocarbon.home");
    if (OF_THE_REPORT.equals(type)) {
      return home + "/report.xhtml";
    }
    String folder = module.isEmpty() ? "/" : "/" + module + "/";
    String page = type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return home + folder + page + ".xhtml?id=" + id;
  }
}
