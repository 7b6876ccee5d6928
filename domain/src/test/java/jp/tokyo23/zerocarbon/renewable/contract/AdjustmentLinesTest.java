package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentLinesTest {

  @Test
  void monthsAreReadAsOfficesTypeThem() {
    MonthlyAdjustments read =
        AdjustmentLines.read("2026-07,-1.07,\n\n令和8年8月\t－0.90\t0.30\n2026-09,,０．５\n");
    assertEquals("2026-07,-1.07,\n2026-08,-0.9,0.3\n2026-09,,0.5", read.text());
    assertEquals(read, MonthlyAdjustments.ofText(read.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7月,1", "2026-13,1", "2026-07,1,2,3", "2026-07,x", "2026-07,1\n2026-07,2"})
  void aLineThatCannotBeReadIsRefused(String line) {
    assertThrows(RuleViolation.class, () -> AdjustmentLines.read(line));
  }
}
