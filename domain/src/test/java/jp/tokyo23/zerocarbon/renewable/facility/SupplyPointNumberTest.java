package jp.tokyo23.zerocarbon.renewable.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupplyPointNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0312345678901234567890",
        " 0312345678901234567890\u00A0",
        "０３１２３４５６７８９０１２３４５６７８９０",
        "03-1234-5678-9012-3456-7890",
        "03‐1234−5678–9012ー3456－7890",
        "03 1234 5678 9012　3456 7890",
        "'0312345678901234567890",
        "\uFEFF0312345678901234567890"
      })
  void manyWaysOfWritingAreTheSameNumber(String text) {
    assertEquals("0312345678901234567890", SupplyPointNumber.parse(text).digits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23E+21", "3.12345678901235E+20", "1.23e21", "１．２３Ｅ＋２１"})
  void aNumberDestroyedByASpreadsheetIsToldSo(String text) {
    assertEquals("supplyPointNumber.destroyed", refusal(text).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "312345678901234567890", "03123456789012345678901", "03番地"})
  void anythingElseIsRefusedWithItsLength(String text) {
    RuleViolation refusal = refusal(text);

    assertEquals("supplyPointNumber.form", refusal.getMessage());
    assertEquals(List.of(text, text.length()), refusal.arguments());
  }

  @Test
  void itTellsAreaAndVoltage() {
    SupplyPointNumber number = SupplyPointNumber.parse("0312345678901234567890");

    assertEquals("03", number.areaPrefix());
    assertEquals('1', number.voltageDigit());
    assertEquals("03-1234-5678-9012-3456-7890", number.grouped());
  }

  private static RuleViolation refusal(String text) {
    return assertThrows(RuleViolation.class, () -> SupplyPointNumber.parse(text));
  }
}
