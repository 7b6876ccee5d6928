package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantitySumTest {

  private static final TypedQuantity TENTH = TypedQuantity.actual("0.1", Unit.HECTARE);
  private static final TypedQuantity FIFTH = TypedQuantity.actual("0.2", Unit.HECTARE);

  @Test
  void decimalsAddUpExactly() {
    assertEquals(TypedQuantity.actual("0.3", Unit.HECTARE), sum(TENTH, FIFTH).total());
  }

  @Test
  void blanksAreCountedAndLeftOut() {
    TypedQuantity unverified =
        new TypedQuantity(ValueState.UNVERIFIED, BigDecimal.TEN, Unit.HECTARE, false);

    QuantitySum sum =
        sum(TENTH, unverified, TypedQuantity.blank(ValueState.NO_ANSWER, Unit.HECTARE));

    assertEquals(new QuantitySum(TENTH, 1, 2), sum);
  }

  @Test
  void oneExpectedOrRoundedPartMarksTheWhole() {
    TypedQuantity expected = TypedQuantity.expected("8", Unit.HECTARE);

    assertEquals(ValueState.EXPECTED, sum(TENTH, expected).total().state());
    assertEquals("約0.3ha", sum(TENTH, FIFTH.roughly()).total().text());
  }

  @Test
  void withoutAnyValueTheSumIsBlankAndNotZero() {
    TypedQuantity blank = TypedQuantity.blank(ValueState.NO_ANSWER, Unit.HECTARE);

    assertEquals(new QuantitySum(blank, 0, 0), sum());
    assertEquals(new QuantitySum(blank, 0, 1), sum(blank));
  }

  @Test
  void partsOfAnotherUnitAreRefused() {
    TypedQuantity people = TypedQuantity.actual("3", Unit.PERSON);

    assertThrows(IllegalArgumentException.class, () -> sum(TENTH, people));
  }

  private static QuantitySum sum(TypedQuantity... parts) {
    return QuantitySum.of(List.of(parts), Unit.HECTARE);
  }
}
