package jp.tokyo23.zerocarbon.shared.web.record;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;

/** A typed quantity while a person fills it in; the model of {@code zc:quantity}. */
public class QuantityInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Unit unit;
  private final String inputId;
  private ValueState state = ValueState.NO_ANSWER;
  private BigDecimal amount;
  private boolean approximate;

  /**
   * An empty quantity.
   *
   * @param inputId id of its amount on the page, where refusals are shown
   */
  public QuantityInput(Unit unit, String inputId) {
    this.unit = unit;
    this.inputId = inputId;
  }

  public void fill(TypedQuantity quantity) {
    state = quantity.state();
    amount = quantity.amount();
    approximate = quantity.approximate();
  }

  /** What was typed as a value of the domain; refusals point at the amount. */
  public TypedQuantity quantity() {
    try {
      return new TypedQuantity(state, amount, unit, approximate);
    } catch (RuleViolation refused) {
      throw refused.at(inputId);
    }
  }

  public Unit getUnit() {
    return unit;
  }

  public ValueState[] getStates() {
    return ValueState.values();
  }

  public ValueState getState() {
    return state;
  }

  public void setState(ValueState state) {
    this.state = state;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public boolean isApproximate() {
    return approximate;
  }

  public void setApproximate(boolean approximate) {
    this.approximate = approximate;
  }
}
