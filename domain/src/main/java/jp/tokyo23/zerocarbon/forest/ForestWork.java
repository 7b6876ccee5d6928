package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One kind of work at one site. It belongs to the fiscal year in which it ends. Aggregate root,
 * kept by the secretariat.
 */
@Entity
@Audited
public class ForestWork extends TrackedRecord {

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "site_id")
  private ForestSite site;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private WorkKind kind;

  @Column(length = 10)
  private PartialDate startedIn;

  @Column(length = 10)
  private PartialDate endedIn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EventState state;

  @Embedded private TypedQuantity area;

  @Column(length = 500)
  private String note;

  protected ForestWork() {} // for Jakarta Persistence

  public ForestWork(ForestSite site, ForestWorkDetails details) {
    correct(site, details);
  }

  void correct(ForestSite place, ForestWorkDetails details) {
    requirePeriod(details);
    fiscalYear = details.fiscalYear();
    site = place;
    kind = details.kind();
    startedIn = details.startedIn();
    endedIn = details.endedIn();
    state = details.state();
    area = details.area();
    note = details.note();
  }

  private static void requirePeriod(ForestWorkDetails details) {
    PartialDate end = details.endedIn();
    if (end == null) {
      return;
    }
    PartialDate start = details.startedIn();
    boolean reversed =
        start != null
            && end.latest().isBefore(start.exact().orElseGet(() -> start.month().atDay(1)));
    if (reversed) {
      throw new RuleViolation("forestWork.endsBeforeStart").at("endedIn");
    }
    if (!end.fiscalYear().equals(details.fiscalYear())) {
      throw new RuleViolation("forestWork.outsideFiscalYear", details.fiscalYear().wareki())
          .at("endedIn");
    }
  }

  @Override
  public String label() {
    return site.label() + " " + Labels.of(kind);
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public ForestSite site() {
    return site;
  }

  public WorkKind kind() {
    return kind;
  }

  public PartialDate startedIn() {
    return startedIn;
  }

  public PartialDate endedIn() {
    return endedIn;
  }

  public EventState state() {
    return state;
  }

  /** Area worked [ha]. */
  public TypedQuantity area() {
    return area;
  }

  public String note() {
    return note;
  }
}
