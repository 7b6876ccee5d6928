package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"-108886|−108,886", "1234.50|1,234.5", "-0.585|−0.585", "0|0"})
  void aNegativeNumberIsPrintedWithATrueMinus(BigDecimal number, String printed) {
    assertEquals(printed, Decimals.text(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"-2.0005|−2.001", "1234.5|1,234.500", "-0.0004|0.000"})
  void aPatternRoundsAwayFromZeroAndWritesNoMinusBeforeNothing(BigDecimal number, String printed) {
    assertEquals(printed, Decimals.text(number, "#,##0.000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1,234.5", "−1234.5", "△1,234.5", "▲1234.5", "－１，２３４．５"})
  void aNegativeNumberIsReadAsOfficesWriteIt(String typed) {
    assertEquals(new BigDecimal("-1234.5"), Decimals.parse(typed));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThrows(RuleViolation.class, () -> Decimals.parse("1e400"));
    assertThrows(RuleViolation.class, () -> Decimals.parse("△△5"));
  }
}
