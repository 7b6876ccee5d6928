package jp.tokyo23.zerocarbon.shared.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.progress.WorkingYear;

/**
 * What the frame around every page shows: who is signed in, the chosen fiscal year, the place in
 * the navigation.
 */
@Named("frame")
@RequestScoped
public class FrameBacking {

  private static final String CHOSEN_YEAR = "zerocarbon.fiscalYear";
  private static final int FIRST_YEAR = 2023;

  @Inject private ActingUser actor;
  @Inject private WorkingYear workingYear;

  private FiscalYear fiscalYear;

  @PostConstruct
  void choose() {
    String asked = context().getRequestParameterMap().get("fy");
    if (asked != null && asked.matches("20[0-9]{2}")) {
      session().put(CHOSEN_YEAR, Integer.valueOf(asked));
    }
    Integer chosen = (Integer) session().get(CHOSEN_YEAR);
    fiscalYear = chosen == null ? null : new FiscalYear(chosen);
  }

  /** The chosen one; the one that people work on before the first choice. */
  public FiscalYear getFiscalYear() {
    if (fiscalYear == null) {
      fiscalYear = workingYear.year();
      session().put(CHOSEN_YEAR, fiscalYear.value()); // asked once a session
    }
    return fiscalYear;
  }

  private static ExternalContext context() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  private static Map<String, Object> session() {
    return context().getSessionMap();
  }

  /** From the year of the declaration to the next one. */
  public List<FiscalYear> getFiscalYears() {
    return yearsThrough(null);
  }

  /**
   * From the year of the declaration to the next one, and on to a later one.
   *
   * @param later null for none
   */
  public List<FiscalYear> yearsThrough(FiscalYear later) {
    int next = FiscalYear.of(TokyoTime.today()).value() + 1;
    int last = later == null ? next : Math.max(next, later.value());
    return IntStream.rangeClosed(FIRST_YEAR, last).mapToObj(FiscalYear::new).toList();
  }

  /** Place in the navigation: the WAR's measure, or the portal's area by the name of the page. */
  public String getActive() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String measure = faces.getExternalContext().getInitParameter("zerocarbon.MEASURE");
    if (measure != null) {
      return measure;
    }
    String page = faces.getViewRoot().getViewId().substring(1);
    if (page.startsWith("index") || page.equals("ward.xhtml")) {
      return "home";
    }
    return page.startsWith("report") ? "report" : page.startsWith("audit") ? "audit" : "register";
  }

  /** Wards that the person may write records for: the own one, or all. */
  public List<Ward> getWards() {
    Ward own = actor.user().ward();
    return own == null ? List.of(Ward.values()) : List.of(own);
  }

  public User getUser() {
    return actor.user();
  }

  public String getUserName() {
    return actor.user().displayName();
  }

  public String getAffiliation() {
    return actor.user().affiliation();
  }

  public String getRoleLabel() {
    return Labels.of(actor.user().role());
  }

  public boolean isReader() {
    return actor.user().role().readsRecords();
  }

  public boolean isAdministrator() {
    return actor.user().role() == Role.ADMINISTRATOR;
  }

  /** Whether the person sees the history of all records. */
  public boolean isSupervisor() {
    return actor.user().role() == Role.AUDITOR || isAdministrator();
  }
}
