package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Emissions and reductions of one supply point in one fiscal year. Aggregate root.
 *
 * <p>Never corrected: when the electricity or a factor changes, a new version is made and the one
 * before is superseded, readable with its date and the factors it used. 実績 takes the place of 見込み,
 * which stays.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "emission_statement_version_once",
            columnNames = {"supply_point_id", "fiscal_year", "kind", "number"}))
public class EmissionStatement extends TrackedRecord {

  private static final int WHOLE_YEAR = 12;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 200)
  private String pointName;

  @Column(length = 100)
  private String lotName;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EmissionKind kind;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private boolean superseded;

  @Embedded private EmissionBasis basis;

  protected EmissionStatement() {} // for Jakarta Persistence

  EmissionStatement(
      MenuAssignment assignment,
      FiscalYear year,
      EmissionKind kind,
      int number,
      EmissionBasis basis) {
    ward = assignment.ward();
    supplyPointId = assignment.supplyPointId();
    pointName = assignment.pointName();
    lotName = assignment.lotName();
    fiscalYear = year;
    this.kind = kind;
    this.number = number;
    this.basis = basis;
    markPlaceholder(assignment.placeholder());
  }

  void supersede() {
    superseded = true;
  }

  @Override
  public String label() {
    return pointName + " " + fiscalYear.wareki();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  /** Whether all twelve months are in it. */
  public boolean wholeYear() {
    return basis.months() == WHOLE_YEAR;
  }

  public EmissionReduction reduction() {
    return basis.reduction();
  }

  /** What is missing for one result or another. */
  public Set<EmissionGap> gaps() {
    Set<EmissionGap> gaps = EnumSet.noneOf(EmissionGap.class);
    note(gaps, basis.energy(), EmissionGap.NO_ENERGY);
    note(gaps, basis.current(), EmissionGap.NO_FACTOR);
    note(gaps, basis.previous(), EmissionGap.NO_PREVIOUS_FACTOR);
    note(gaps, basis.baseEnergy(), EmissionGap.NO_BASE_ENERGY);
    note(gaps, basis.base(), EmissionGap.NO_BASE_FACTOR);
    return gaps;
  }

  private static void note(Set<EmissionGap> gaps, Object value, EmissionGap gap) {
    if (value == null) {
      gaps.add(gap);
    }
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

  public String lotName() {
    return lotName;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public EmissionKind kind() {
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

  public EmissionBasis basis() {
    return basis;
  }
}
