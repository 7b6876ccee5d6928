package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Which supplier's menu a supply point has from a fiscal year on, which it had before, and what it
 * used in the base year of the ward's plan. Aggregate root, kept by the ward.
 *
 * <p>A contract that is concluded makes or fills the record of each of its supply points. A new
 * contract gets a new record from its first year on, so that earlier years keep theirs.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "menu_assignment_once",
            columnNames = {"supply_point_id", "from_year"}))
public class MenuAssignment extends TrackedRecord {

  private static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal MOST = new BigDecimal("9999999999999");

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 200)
  private String pointName;

  @Column(nullable = false)
  private FiscalYear fromYear;

  @Column(length = 100)
  private String lotName;

  @Embedded
  @AttributeOverride(
      name = "supplierNo",
      column = @Column(name = "previous_supplier_no", length = 20))
  @AttributeOverride(name = "menu", column = @Column(name = "previous_menu", length = 60))
  @AttributeOverride(
      name = "unlisted",
      column = @Column(name = "previous_unlisted", nullable = false))
  private SupplierMenu previous;

  @Embedded
  @AttributeOverride(
      name = "supplierNo",
      column = @Column(name = "current_supplier_no", length = 20))
  @AttributeOverride(name = "menu", column = @Column(name = "current_menu", length = 60))
  @AttributeOverride(
      name = "unlisted",
      column = @Column(name = "current_unlisted", nullable = false))
  private SupplierMenu current;

  @Column(precision = 6, scale = 3)
  private BigDecimal renewableRatio;

  private FiscalYear baseYear;

  @Column(precision = 16, scale = 3)
  private BigDecimal baseEnergy;

  @Column(length = 500)
  private String note;

  protected MenuAssignment() {} // for Jakarta Persistence

  public MenuAssignment(EmissionPoints.Point point, MenuAssignmentDetails details) {
    correct(point, details);
  }

  final void correct(EmissionPoints.Point point, MenuAssignmentDetails details) {
    BigDecimal ratio = details.renewableRatio();
    if (ratio != null && (ratio.signum() < 0 || ratio.compareTo(ALL) > 0 || ratio.scale() > 3)) {
      throw new RuleViolation("menuAssignment.ratio").at("renewableRatio");
    }
    BigDecimal energy = details.baseEnergy();
    if (energy != null
        && (energy.signum() < 0 || energy.compareTo(MOST) > 0 || energy.scale() > 3)) {
      throw new RuleViolation("menuAssignment.energy").at("baseEnergy");
    }
    if ((energy == null) != (details.baseYear() == null)) {
      throw new RuleViolation("menuAssignment.baseIncomplete").at("baseEnergy");
    }
    ward = point.ward();
    supplyPointId = point.id();
    pointName = point.name();
    fromYear = details.fromYear();
    lotName = details.lotName();
    previous = details.previous();
    current = details.current();
    renewableRatio = ratio;
    baseYear = details.baseYear();
    baseEnergy = energy;
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  /** Takes over what the contract of the supply point says; what was before stays. */
  public void supplied(String lot, SupplierMenu menu, BigDecimal ratio) {
    lotName = lot;
    current = menu;
    renewableRatio = ratio;
  }

  /** Whether it says what that contract supplies, and nobody has changed it since. */
  public boolean suppliedBy(String lot, SupplierMenu menu) {
    return lot.equals(lotName) && menu.equals(current);
  }

  @Override
  public String label() {
    return pointName + " " + fromYear.wareki();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Ward ward() {
    return ward;
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public String pointName() {
    return pointName;
  }

  public FiscalYear fromYear() {
    return fromYear;
  }

  public String lotName() {
    return lotName;
  }

  public SupplierMenu previous() {
    return previous;
  }

  public SupplierMenu current() {
    return current;
  }

  /** Renewable share the contract promises [%]; null where it does not say. */
  public BigDecimal renewableRatio() {
    return renewableRatio;
  }

  public FiscalYear baseYear() {
    return baseYear;
  }

  /** Electricity of the base year [kWh]; null where nobody knows it. */
  public BigDecimal baseEnergy() {
    return baseEnergy;
  }

  public String note() {
    return note;
  }
}
