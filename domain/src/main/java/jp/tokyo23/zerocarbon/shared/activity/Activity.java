package jp.tokyo23.zerocarbon.shared.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * An event of a measure. Aggregate root.
 *
 * <p>It is planned, then held or cancelled. On a report dated before its day, 予定 is right;
 * afterwards the plan waits for one of the other two.
 */
@Entity
@Audited
public class Activity extends TrackedRecord {

  @Column(nullable = false, length = 20)
  private MeasureCode measure;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ActivityKind kind;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(name = "held_on", length = 10)
  private PartialDate date;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EventState state;

  @Column(length = 5)
  private Ward ward;

  @Column(length = 200)
  private String organizer;

  @Column(length = 200)
  private String venue;

  @Column(length = 200)
  private String audience;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "activity_party", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "position")
  @Column(name = "name", nullable = false, length = 100)
  private List<String> parties = new ArrayList<>();

  @Embedded private TypedQuantity attendance;

  @Column(length = 200)
  private String material;

  @Column(length = 1000)
  private String note;

  protected Activity() {} // for Jakarta Persistence

  public Activity(ActivityDetails details) {
    correct(details);
  }

  void correct(ActivityDetails details) {
    measure = details.measure();
    fiscalYear = details.fiscalYear();
    kind = details.kind();
    title = details.title();
    date = details.date();
    state = details.state();
    ward = details.ward();
    organizer = details.organizer();
    venue = details.venue();
    audience = details.audience();
    parties.clear();
    parties.addAll(details.parties());
    attendance = details.attendance();
    material = details.material();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  @Override
  public String label() {
    return title;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.ofNullable(ward);
  }

  @Override
  protected String module() {
    return measure.value();
  }

  public MeasureCode measure() {
    return measure;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public ActivityKind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public PartialDate date() {
    return date;
  }

  public EventState state() {
    return state;
  }

  public Ward ward() {
    return ward;
  }

  public String organizer() {
    return organizer;
  }

  public String venue() {
    return venue;
  }

  public String audience() {
    return audience;
  }

  public List<String> parties() {
    return List.copyOf(parties);
  }

  public TypedQuantity attendance() {
    return attendance;
  }

  public String material() {
    return material;
  }

  public String note() {
    return note;
  }
}
