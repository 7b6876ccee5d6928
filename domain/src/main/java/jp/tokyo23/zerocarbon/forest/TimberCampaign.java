package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** A campaign for the use of timber (木材活用). Aggregate root, kept by the secretariat. */
@Entity
@Audited
public class TimberCampaign extends TrackedRecord {

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EventState state;

  @Column(nullable = false, length = 100)
  private String outletKind;

  @Embedded private TypedQuantity outlets;

  @Column(nullable = false, length = 1000)
  private String items;

  @Column(length = 500)
  private String aim;

  protected TimberCampaign() {} // for Jakarta Persistence

  public TimberCampaign(TimberCampaignDetails details) {
    correct(details);
  }

  void correct(TimberCampaignDetails details) {
    fiscalYear = details.fiscalYear();
    name = details.name();
    state = details.state();
    outletKind = details.outletKind();
    outlets = details.outlets();
    items = details.items();
    aim = details.aim();
  }

  @Override
  public String label() {
    return name;
  }

  /** What was done, in order. */
  public List<String> itemList() {
    return items.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public String name() {
    return name;
  }

  public EventState state() {
    return state;
  }

  /** What sort of outlets: 都内大型書店. */
  public String outletKind() {
    return outletKind;
  }

  /** Number of outlets [店舗]. */
  public TypedQuantity outlets() {
    return outlets;
  }

  /** What was done there, one a line. */
  public String items() {
    return items;
  }

  public String aim() {
    return aim;
  }
}
