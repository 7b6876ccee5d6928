package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorKind;

/** All that a statement was reckoned from. Immutable; a class for Envers' sake. */
@Embeddable
public class EmissionBasis implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DECIMALS = 3;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EmissionFactorKind factorKind;

  @Column(precision = 16, scale = 3)
  private BigDecimal energy;

  @Column(nullable = false)
  private int months;

  private FiscalYear baseYear;

  @Column(precision = 16, scale = 3)
  private BigDecimal baseEnergy;

  @Embedded
  @AttributeOverride(name = "factorId", column = @Column(name = "current_factor_id"))
  @AttributeOverride(
      name = "factorValue",
      column = @Column(name = "current_factor", precision = 9, scale = 6))
  @AttributeOverride(name = "reason", column = @Column(name = "current_reason", length = 40))
  @AttributeOverride(name = "provisional", column = @Column(name = "current_provisional"))
  private UsedFactor current;

  @Embedded
  @AttributeOverride(name = "factorId", column = @Column(name = "previous_factor_id"))
  @AttributeOverride(
      name = "factorValue",
      column = @Column(name = "previous_factor", precision = 9, scale = 6))
  @AttributeOverride(name = "reason", column = @Column(name = "previous_reason", length = 40))
  @AttributeOverride(name = "provisional", column = @Column(name = "previous_provisional"))
  private UsedFactor previous;

  @Embedded
  @AttributeOverride(name = "factorId", column = @Column(name = "base_factor_id"))
  @AttributeOverride(
      name = "factorValue",
      column = @Column(name = "base_factor", precision = 9, scale = 6))
  @AttributeOverride(name = "reason", column = @Column(name = "base_reason", length = 40))
  @AttributeOverride(name = "provisional", column = @Column(name = "base_provisional"))
  private UsedFactor base;

  @Column(precision = 9, scale = 6)
  private BigDecimal averageFactor;

  protected EmissionBasis() {} // for Jakarta Persistence

  /** The basis of a statement; nulls for what nobody knows. */
  static EmissionBasis of(
      MenuAssignment assignment, EnergyUse use, EmissionFactorKind kind, YearFactors factors) {
    EmissionBasis basis = new EmissionBasis();
    basis.factorKind = kind;
    // Meters count whole watt-hours; whatever is finer cannot be stored.
    basis.energy = use == null ? null : use.energy().setScale(DECIMALS, RoundingMode.HALF_UP);
    basis.months = use == null ? 0 : use.months();
    basis.baseYear = assignment.baseYear();
    basis.baseEnergy =
        assignment.baseEnergy() == null ? null : assignment.baseEnergy().setScale(DECIMALS);
    basis.current = factors.current();
    basis.previous = factors.previous();
    basis.base = factors.base();
    basis.averageFactor = factors.average();
    return basis;
  }

  /** What follows from it. */
  public EmissionReduction reduction() {
    return new EmissionReduction(
        baseEnergy, value(base), energy, value(current), value(previous), averageFactor);
  }

  /** Whether a list of an earlier year stands in for one that is not out yet. */
  public boolean provisional() {
    return provisional(current) || provisional(previous);
  }

  private static boolean provisional(UsedFactor factor) {
    return factor != null && factor.provisional();
  }

  private static BigDecimal value(UsedFactor factor) {
    return factor == null ? null : factor.value();
  }

  public EmissionFactorKind factorKind() {
    return factorKind;
  }

  /** [kWh]; null where nobody knows it. */
  public BigDecimal energy() {
    return energy;
  }

  public int months() {
    return months;
  }

  public FiscalYear baseYear() {
    return baseYear;
  }

  public BigDecimal baseEnergy() {
    return baseEnergy;
  }

  public UsedFactor current() {
    return current;
  }

  public UsedFactor previous() {
    return previous;
  }

  public UsedFactor base() {
    return base;
  }

  public BigDecimal averageFactor() {
    return averageFactor;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmissionBasis that
        && factorKind == that.factorKind
        && Objects.equals(energy, that.energy)
        && months == that.months
        && Objects.equals(baseYear, that.baseYear)
        && Objects.equals(baseEnergy, that.baseEnergy)
        && Objects.equals(current, that.current)
        && Objects.equals(previous, that.previous)
        && Objects.equals(base, that.base)
        && Objects.equals(averageFactor, that.averageFactor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(factorKind, energy, months, current, previous, base);
  }

  @Override
  public String toString() {
    return energy + " kWh × " + current;
  }
}
