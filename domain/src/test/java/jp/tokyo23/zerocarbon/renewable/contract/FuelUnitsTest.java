package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import org.junit.jupiter.api.Test;

class FuelUnitsTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 7);

  private final FixedSettings settings =
      new FixedSettings()
          .with("fuel.tokyo.weight.oil", "0.0048")
          .with("fuel.tokyo.weight.gas", "0.3827")
          .with("fuel.tokyo.weight.coal", "0.6584")
          .with("fuel.tokyo.highVoltage.base", "26000")
          .with("fuel.tokyo.highVoltage.unit", "0.234")
          .with("fuel.negativeHalf", "TOWARD_POSITIVE");
  private final FuelUnits units = new FuelUnits(settings);

  @Test
  void theClauseIsWhatTheSettingsSay() {
    assertEquals(new BigDecimal("-0.58"), units.clause(MONTH).unitFor(new BigDecimal(23500)));
    settings.with("fuel.negativeHalf", "AWAY_FROM_ZERO");
    assertEquals(new BigDecimal("-0.59"), units.clause(MONTH).unitFor(new BigDecimal(23500)));
  }

  @Test
  void aValueThatIsNotRegisteredIsNamedAndNotAssumed() {
    settings.with("fuel.tokyo.highVoltage.base", null);
    RuleViolation missing = assertThrows(RuleViolation.class, () -> units.clause(MONTH));
    assertEquals("fuelUnit.settingMissing", missing.getMessage());
    assertEquals(List.of("fuel.tokyo.highVoltage.base"), missing.arguments());
  }
}
