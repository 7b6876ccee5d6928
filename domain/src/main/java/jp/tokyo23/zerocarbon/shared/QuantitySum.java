package jp.tokyo23.zerocarbon.shared;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Sum of typed quantities of one unit. Blanks are left out and counted; one approximate or expected
 * part makes the whole approximate or expected.
 *
 * @param counted how many parts were added
 * @param left how many parts were blank
 */
public record QuantitySum(TypedQuantity total, int counted, int left) {

  public static QuantitySum of(Collection<TypedQuantity> parts, Unit unit) {
    if (parts.stream().anyMatch(part -> part.unit() != unit)) {
      throw new IllegalArgumentException("parts of other units cannot be added to " + unit);
    }
    var counting = parts.stream().filter(TypedQuantity::counts).toList();
    int left = parts.size() - counting.size();
    if (counting.isEmpty()) {
      return new QuantitySum(TypedQuantity.blank(ValueState.NO_ANSWER, unit), 0, left);
    }
    BigDecimal sum =
        counting.stream().map(TypedQuantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean expected = counting.stream().anyMatch(part -> part.state() == ValueState.EXPECTED);
    boolean approximate = counting.stream().anyMatch(TypedQuantity::approximate);
    ValueState state = expected ? ValueState.EXPECTED : ValueState.ACTUAL;
    return new QuantitySum(new TypedQuantity(state, sum, unit, approximate), counting.size(), left);
  }
}
