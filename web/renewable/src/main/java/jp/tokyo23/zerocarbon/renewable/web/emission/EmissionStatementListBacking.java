package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionGrouping;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionKind;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionLine;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.web.Violations;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/** CO2 of the chosen fiscal year by ward, lot or facility, both bases apart. */
@Named
@ViewScoped
public class EmissionStatementListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EmissionStatementService service;
  @Inject private FrameBacking frame;
  @Inject private Violations violations;

  private EmissionGrouping grouping = EmissionGrouping.WARD;
  private EmissionKind kind;
  private FiscalYear year;
  private List<EmissionLine> lines;
  private EmissionLine total;
  private String chart;

  @PostConstruct
  void open() {
    year = frame.getFiscalYear();
    show();
  }

  public void show() {
    lines = service.lines(year, kind, grouping);
    total = service.total(year, kind);
    chart = EmissionChart.of(lines, text());
  }

  /** Reckons anew what the acting user keeps, and says how many versions that made. */
  public void reckon() {
    try {
      int versions = service.reckon(year);
      String done = MessageFormat.format(text().getString("emissionList.reckoned"), versions);
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, done, null));
    } catch (RuleViolation refused) {
      violations.show(refused);
    }
    show();
  }

  private static ResourceBundle text() {
    return ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE);
  }

  public boolean isReckons() {
    return service.reckons();
  }

  public List<EmissionLine> getLines() {
    return lines;
  }

  public EmissionLine getTotal() {
    return total;
  }

  public String getChart() {
    return chart;
  }

  public FiscalYear getYear() {
    return year;
  }

  public EmissionGrouping[] getGroupings() {
    return EmissionGrouping.values();
  }

  public EmissionKind[] getKinds() {
    return EmissionKind.values();
  }

  public EmissionGrouping getGrouping() {
    return grouping;
  }

  public void setGrouping(EmissionGrouping grouping) {
    this.grouping = grouping;
  }

  /** Null for what stands: 実績 where it is whole, 見込み elsewhere. */
  public EmissionKind getKind() {
    return kind;
  }

  public void setKind(EmissionKind kind) {
    this.kind = kind;
  }
}
