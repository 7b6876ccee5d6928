package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** A place in the forest where work is done. Aggregate root, kept by the secretariat. */
@Entity
@Audited
public class ForestSite extends TrackedRecord {

  @Column(nullable = false, length = 50)
  private String municipality;

  @Column(nullable = false, length = 100)
  private String place;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private OwnershipKind ownership;

  @Embedded private TypedQuantity area;

  @Column(length = 500)
  private String note;

  protected ForestSite() {} // for Jakarta Persistence

  public ForestSite(ForestSiteDetails details) {
    correct(details);
  }

  void correct(ForestSiteDetails details) {
    municipality = details.municipality();
    place = details.place();
    ownership = details.ownership();
    area = details.area();
    note = details.note();
  }

  @Override
  public String label() {
    return municipality + place;
  }

  public String municipality() {
    return municipality;
  }

  /** Place within the municipality: 南郷. */
  public String place() {
    return place;
  }

  public OwnershipKind ownership() {
    return ownership;
  }

  /** Area [ha]. */
  public TypedQuantity area() {
    return area;
  }

  public String note() {
    return note;
  }
}
