package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypedQuantityTest {

  @Test
  void aKnownValueIsPrintedWithItsUnit() {
    assertEquals("1,234施設", TypedQuantity.actual("1234", Unit.FACILITY).text());
    assertEquals("330t-CO2", TypedQuantity.expected("330", Unit.TONNE_CO2).text());
    assertEquals("約8ha", TypedQuantity.actual("8", Unit.HECTARE).roughly().text());
    assertEquals("0件", TypedQuantity.actual("0", Unit.ITEM).text());
  }

  @Test
  void trailingZerosOfAColumnAreNeitherPrintedNorCompared() {
    TypedQuantity fromColumn = TypedQuantity.actual("8.500000", Unit.HECTARE);

    assertEquals("8.5", fromColumn.number());
    assertEquals(TypedQuantity.actual("8.5", Unit.HECTARE), fromColumn);
    assertEquals(TypedQuantity.actual("8.5", Unit.HECTARE).hashCode(), fromColumn.hashCode());
    assertNotEquals(TypedQuantity.expected("8.5", Unit.HECTARE), fromColumn);
    assertEquals("100", TypedQuantity.actual("1E+2", Unit.ITEM).number());
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_ANSWER", "UNVERIFIED", "NOT_APPLICABLE", "DECLINED"})
  void aBlankIsNeverZeroAndSaysWhy(ValueState state) {
    TypedQuantity blank = TypedQuantity.blank(state, Unit.FACILITY);

    assertNull(blank.amount());
    assertFalse(blank.counts());
    assertEquals("", blank.number());
    assertEquals(Labels.of(state), blank.text());
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPECTED", "ACTUAL"})
  void aValueThatCountsNeedsAnAmount(ValueState state) {
    assertRefused("typedQuantity.amountMissing", state, null);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_ANSWER", "NOT_APPLICABLE", "DECLINED"})
  void anAmountBesideABlankIsRefused(ValueState state) {
    assertRefused("typedQuantity.amountWithoutState", state, "5");
  }

  @Test
  void anUnverifiedAmountIsKeptButDoesNotCount() {
    TypedQuantity unverified =
        new TypedQuantity(ValueState.UNVERIFIED, new BigDecimal("5"), Unit.ITEM, false);

    assertEquals("5", unverified.number());
    assertFalse(unverified.counts());
    assertEquals("未確認", unverified.text());
  }

  @Test
  void amountsOutsideOfTheColumnAreRefused() {
    TypedQuantity.actual("99999999999999.999999", Unit.ITEM);

    assertRefused("typedQuantity.negative", ValueState.ACTUAL, "-1");
    assertRefused("typedQuantity.outOfRange", ValueState.ACTUAL, "100000000000000");
    assertRefused("typedQuantity.outOfRange", ValueState.ACTUAL, "0.0000001");
    assertRefused("typedQuantity.stateMissing", null, "1");
  }

  private static void assertRefused(String key, ValueState state, String amount) {
    BigDecimal exact = amount == null ? null : new BigDecimal(amount);
    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> new TypedQuantity(state, exact, Unit.ITEM, false));
    assertEquals(key, refused.getMessage());
  }
}
