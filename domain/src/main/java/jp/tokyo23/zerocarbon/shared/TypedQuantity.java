package jp.tokyo23.zerocarbon.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value that knows whether it is known: 実績, 見込み, or one of the ways of being blank. Exact decimal
 * in the given unit, immutable.
 *
 * <p>The amount is present exactly when the state counts; with 未確認 it may be present and is not
 * counted. 約 says that it is rounded for the reader. A class and not a record, since Envers
 * rebuilds embedded values through a constructor without arguments.
 */
@Embeddable
public class TypedQuantity implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MAX_SCALE = 6;

  @Enumerated(EnumType.STRING)
  @Column(name = "quantity_state", nullable = false, length = 20)
  private ValueState state;

  @Column(name = "quantity_amount", precision = 20, scale = 6)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "quantity_unit", nullable = false, length = 20)
  private Unit unit;

  @Column(name = "quantity_approximate", nullable = false)
  private boolean approximate;

  protected TypedQuantity() {} // for Jakarta Persistence

  public TypedQuantity(ValueState state, BigDecimal amount, Unit unit, boolean approximate) {
    if (state == null) {
      throw new RuleViolation("typedQuantity.stateMissing");
    }
    if (state.counts() && amount == null) {
      throw new RuleViolation("typedQuantity.amountMissing");
    }
    if (!state.counts() && state != ValueState.UNVERIFIED && amount != null) {
      throw new RuleViolation("typedQuantity.amountWithoutState");
    }
    this.state = state;
    this.amount = amount == null ? null : normalized(amount);
    this.unit = Objects.requireNonNull(unit);
    this.approximate = approximate;
  }

  private static BigDecimal normalized(BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new RuleViolation("typedQuantity.negative");
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    if (stripped.scale() > MAX_SCALE || stripped.precision() - stripped.scale() > 14) {
      throw new RuleViolation("typedQuantity.outOfRange");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public static TypedQuantity blank(ValueState state, Unit unit) {
    return new TypedQuantity(state, null, unit, false);
  }

  public static TypedQuantity actual(String amount, Unit unit) {
    return new TypedQuantity(ValueState.ACTUAL, new BigDecimal(amount), unit, false);
  }

  public static TypedQuantity expected(String amount, Unit unit) {
    return new TypedQuantity(ValueState.EXPECTED, new BigDecimal(amount), unit, false);
  }

  /** The same value, printed with 約. */
  public TypedQuantity roughly() {
    return new TypedQuantity(state, amount, unit, true);
  }

  public boolean counts() {
    return state.counts();
  }

  public ValueState state() {
    return state;
  }

  /** The amount as entered, without trailing zeros whatever the column keeps; null for a blank. */
  public BigDecimal amount() {
    return amount == null ? null : normalized(amount);
  }

  public Unit unit() {
    return unit;
  }

  public boolean approximate() {
    return approximate;
  }

  /** 約8ha, 330t-CO2, 1,234件; the words for a blank are the label of its state. */
  public String text() {
    if (!counts()) {
      return Labels.of(state);
    }
    return (approximate ? "約" : "") + number() + unit.symbol();
  }

  /** The bare number with thousands separators, or an empty text for a blank. */
  public String number() {
    return amount == null ? "" : format(amount);
  }

  static String format(BigDecimal amount) {
    return Decimals.text(amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TypedQuantity that
        && state == that.state
        && unit == that.unit
        && approximate == that.approximate
        && Objects.equals(amount(), that.amount());
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, amount(), unit, approximate);
  }
}
