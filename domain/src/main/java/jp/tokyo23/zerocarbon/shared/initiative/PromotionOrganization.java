package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** Body that the wards set up to promote the joint measures (推進組織). Aggregate root. */
@Entity
@Audited
public class PromotionOrganization extends TrackedRecord {

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 500)
  private String purpose;

  /** Null while the day is not known. */
  @Column(length = 10)
  private PartialDate establishedOn;

  protected PromotionOrganization() {} // for Jakarta Persistence

  public PromotionOrganization(PromotionOrganizationDetails details) {
    correct(details);
  }

  void correct(PromotionOrganizationDetails details) {
    name = details.name();
    purpose = details.purpose();
    establishedOn = details.establishedOn();
  }

  @Override
  public String label() {
    return name;
  }

  public String name() {
    return name;
  }

  public String purpose() {
    return purpose;
  }

  public PartialDate establishedOn() {
    return establishedOn;
  }
}
