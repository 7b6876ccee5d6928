package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * What the joint procurement saves, or saved, at one supply point in one fiscal year. Aggregate
 * root.
 *
 * <p>Never corrected: when a bill or a value behind it changes, a new version is made and the one
 * before is superseded, readable with its date.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "savings_statement_version_once",
            columnNames = {"contract_id", "supply_point_id", "fiscal_year", "kind", "number"}))
public class SavingsStatement extends TrackedRecord {

  @Column(nullable = false)
  private Long contractId;

  @Column(nullable = false, length = 5)
  private Ward ward;

  private Long lotId;

  @Column(nullable = false, length = 100)
  private String lotName;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 100)
  private String facilityName;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private SavingsKind kind;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private boolean superseded;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private SavingsGap gap;

  @Column(nullable = false)
  private int months;

  @Embedded private SavingsAmounts amounts;

  protected SavingsStatement() {} // for Jakarta Persistence

  /** A version of the statement. */
  SavingsStatement(
      PowerContract contract,
      SupplyPoint point,
      FiscalYear year,
      SavingsKind kind,
      int number,
      SavingsResult result) {
    contractId = contract.id();
    ward = contract.ward();
    lotId = contract.lotId();
    lotName = contract.lotName();
    supplyPointId = point.id();
    facilityName = point.facility().name();
    fiscalYear = year;
    this.kind = kind;
    this.number = number;
    gap = result.gap();
    months = result.months();
    amounts = result.amounts();
    markPlaceholder(contract.placeholder() || point.placeholder());
  }

  void supersede() {
    superseded = true;
  }

  boolean says(SavingsResult result) {
    return gap == result.gap()
        && months == result.months()
        && amounts().equals(Optional.ofNullable(result.amounts()));
  }

  @Override
  public String label() {
    return facilityName + " " + fiscalYear.wareki();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Long contractId() {
    return contractId;
  }

  public Ward ward() {
    return ward;
  }

  public Long lotId() {
    return lotId;
  }

  public String lotName() {
    return lotName;
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public String facilityName() {
    return facilityName;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public SavingsKind kind() {
    return kind;
  }

  /** Version, from 1. */
  public int number() {
    return number;
  }

  /** Whether a later version stands. */
  public boolean superseded() {
    return superseded;
  }

  public SavingsGap gap() {
    return gap;
  }

  /** How many months are in it, of twelve. */
  public int months() {
    return months;
  }

  /** Empty where there is a gap. */
  public Optional<SavingsAmounts> amounts() {
    return gap == SavingsGap.NONE ? Optional.ofNullable(amounts) : Optional.empty();
  }
}
