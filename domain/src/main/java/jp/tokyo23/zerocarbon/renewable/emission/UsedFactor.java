package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorKind;
import jp.tokyo23.zerocarbon.shared.emission.FactorChoice;
import jp.tokyo23.zerocarbon.shared.emission.FactorChoiceReason;

/**
 * The factor that a result was reckoned with [t-CO2/kWh]: its value, which line of which edition it
 * is, and why that one. Immutable; a class for Envers' sake.
 */
@Embeddable
public class UsedFactor implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DECIMALS = 6;

  private Long factorId;

  @Column(precision = 9, scale = 6)
  private BigDecimal factorValue;

  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private FactorChoiceReason reason;

  private Boolean provisional;

  protected UsedFactor() {} // for Jakarta Persistence

  /** The value of that kind; null where the list has none. */
  static UsedFactor of(FactorChoice choice, EmissionFactorKind kind) {
    BigDecimal value = choice.factor().value(kind).orElse(null);
    if (value == null) {
      return null;
    }
    UsedFactor used = new UsedFactor();
    used.factorId = choice.factor().id();
    used.factorValue = value.setScale(DECIMALS);
    used.reason = choice.reason();
    used.provisional = choice.provisional();
    return used;
  }

  public Long factorId() {
    return factorId;
  }

  public BigDecimal value() {
    return factorValue;
  }

  public FactorChoiceReason reason() {
    return reason;
  }

  /** Whether last year's list stood in for the one of the year. */
  public boolean provisional() {
    return Boolean.TRUE.equals(provisional);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UsedFactor that
        && Objects.equals(factorId, that.factorId)
        && Objects.equals(factorValue, that.factorValue)
        && reason == that.reason
        && provisional() == that.provisional();
  }

  @Override
  public int hashCode() {
    return Objects.hash(factorId, factorValue, reason);
  }

  @Override
  public String toString() {
    return factorValue == null ? "" : factorValue.toPlainString();
  }
}
