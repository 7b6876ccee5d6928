package jp.tokyo23.zerocarbon.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * The measure whose WAR this is, named by the context parameter {@code zerocarbon.MEASURE}; the
 * portal has none.
 */
@ApplicationScoped
public class CurrentMeasure {

  private static final String PARAMETER = "zerocarbon.MEASURE";

  @Inject private ServletContext application;

  /**
   * Code of the measure.
   *
   * @throws RecordNotFound in the portal, where the measures' shared pages do not exist
   */
  public MeasureCode code() {
    String name = application.getInitParameter(PARAMETER);
    if (name == null) {
      throw new RecordNotFound(PARAMETER);
    }
    return new MeasureCode(name);
  }

  /** Package whose bundles hold this WAR's texts. */
  public String packageName() {
    String name = application.getInitParameter(PARAMETER);
    return "jp.tokyo23.zerocarbon." + (name == null ? "report" : name);
  }
}
