package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.renewable.tariff.FuelAdjustment;
import jp.tokyo23.zerocarbon.renewable.tariff.NegativeHalf;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** The clause of the fuel adjustment at high voltage in Tokyo, as the settings have it. */
@ApplicationScoped
public class FuelUnits {

  private Settings settings;

  protected FuelUnits() {} // for the CDI proxy

  @Inject
  public FuelUnits(Settings settings) {
    this.settings = settings;
  }

  /**
   * The clause in force in that month.
   *
   * @throws RuleViolation when one of its values is not registered; none is assumed
   */
  public FuelAdjustment clause(YearMonth month) {
    LocalDate day = month.atDay(1);
    return new FuelAdjustment(
        value("fuel.tokyo.weight.oil", day),
        value("fuel.tokyo.weight.gas", day),
        value("fuel.tokyo.weight.coal", day),
        value("fuel.tokyo.highVoltage.base", day),
        value("fuel.tokyo.highVoltage.unit", day),
        settings
            .text("fuel.negativeHalf", day)
            .map(NegativeHalf::valueOf)
            .orElseThrow(() -> missing("fuel.negativeHalf")));
  }

  private BigDecimal value(String key, LocalDate day) {
    return settings.decimal(key, day).orElseThrow(() -> missing(key));
  }

  private static RuleViolation missing(String key) {
    return new RuleViolation("fuelUnit.settingMissing", key);
  }
}
