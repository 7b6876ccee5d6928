package jp.tokyo23.zerocarbon.shared.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * A body outside the 23 wards, under its official name. Aggregate root, kept by the secretariat.
 */
@Entity
@Audited
public class Organization extends TrackedRecord {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private OrganizationKind kind;

  @Column(nullable = false, unique = true, length = 100)
  private String name;

  @Column(length = 100)
  private String reading;

  @Column(length = 20)
  private String code;

  @Column(length = 500)
  private String note;

  protected Organization() {} // for Jakarta Persistence

  public Organization(OrganizationDetails details) {
    correct(details);
  }

  void correct(OrganizationDetails details) {
    kind = details.kind();
    name = details.name();
    reading = details.reading();
    code = details.code();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  @Override
  public String label() {
    return name;
  }

  public OrganizationKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String reading() {
    return reading;
  }

  /** 全国地方公共団体コード, 金融機関コード or 法人番号, by kind; null while unknown. */
  public String code() {
    return code;
  }

  public String note() {
    return note;
  }
}
