package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One supply point in the application of a ward. It may state conditions of its own, which come
 * before those of the application.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "applied_point_once",
            columnNames = {"application_id", "supply_point_id"}))
public class AppliedPoint extends TrackedRecord {

  private static final int LONGEST_LABEL = 150;

  @Column(nullable = false)
  private Long applicationId;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false, length = LONGEST_LABEL)
  private String name;

  @Embedded private ContractConditions conditions;

  @Column(length = 500)
  private String warningReason;

  protected AppliedPoint() {} // for Jakarta Persistence

  public AppliedPoint(WardApplication application, SupplyPoint point) {
    applicationId = application.id();
    supplyPointId = point.id();
    ward = application.ward();
    String label = point.label();
    name = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    markPlaceholder(application.placeholder());
  }

  void correct(AppliedPointDetails details) {
    conditions = details.conditions();
    warningReason = details.warningReason();
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Long applicationId() {
    return applicationId;
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public Ward ward() {
    return ward;
  }

  /** What differs from the conditions of the application. */
  public ContractConditions conditions() {
    return ContractConditions.of(conditions);
  }

  public String warningReason() {
    return warningReason;
  }
}
