package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * A supplier in one auction. Aggregate root, kept by the secretariat until the auction is
 * published; then it carries the number under which the others see its bids.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "supplier_registration_once",
            columnNames = {"auction_id", "organization_id"}))
public class SupplierRegistration extends TrackedRecord {

  @Column(nullable = false)
  private Long auctionId;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  private Organization organization;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private RegistrationState state;

  /** Declared supply capacity [kW]. */
  @Column(precision = 12, scale = 3)
  private BigDecimal capacity;

  @Column(precision = 5, scale = 2)
  private BigDecimal environmentalPoints;

  @Column(length = 500)
  private String note;

  /** Kept out of the history, which the office reads while the auction runs. */
  @NotAudited
  @Column(length = 10)
  private String number;

  protected SupplierRegistration() {} // for Jakarta Persistence

  public SupplierRegistration(SupplierRegistrationDetails details) {
    auctionId = details.auctionId();
    correct(details);
  }

  void correct(SupplierRegistrationDetails details) {
    organization = details.organization();
    state = details.state();
    capacity = details.capacity();
    environmentalPoints =
        EnvironmentalPoints.checked(details.environmentalPoints(), "environmentalPoints");
    note = details.note();
  }

  /**
   * Refuses an admission of a supplier that does not pass the environmental gate (裾切り).
   *
   * @param gate points at least; null where there is no gate
   */
  void requirePassed(BigDecimal gate) {
    if (gate == null || state != RegistrationState.ADMITTED) {
      return;
    }
    if (environmentalPoints == null) {
      throw new RuleViolation("supplierRegistration.pointsMissing", label(), Decimals.text(gate))
          .at("environmentalPoints");
    }
    if (environmentalPoints.compareTo(gate) < 0) {
      throw new RuleViolation("supplierRegistration.belowGate", label(), Decimals.text(gate))
          .at("environmentalPoints");
    }
  }

  void number(String drawn) {
    number = drawn;
  }

  @Override
  public String label() {
    return organization.name();
  }

  public Long auctionId() {
    return auctionId;
  }

  public Organization organization() {
    return organization;
  }

  public RegistrationState state() {
    return state;
  }

  /** Declared supply capacity [kW]; null while it is not declared. */
  public BigDecimal capacity() {
    return capacity;
  }

  /** Points for the environment, out of 100; null while they are not checked. */
  public BigDecimal environmentalPoints() {
    return environmentalPoints;
  }

  public String note() {
    return note;
  }

  /** Anonymous number; null before the auction is published. */
  String number() {
    return number;
  }
}
