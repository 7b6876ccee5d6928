package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.BillTerms;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.RenewableLevy;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.renewable.tariff.ZeroUse;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** The dated settings that bills need, as values of the tariff. */
@ApplicationScoped
public class BillSettings implements RenewableLevy {

  private Settings settings;

  protected BillSettings() {} // for the CDI proxy

  @Inject
  public BillSettings(Settings settings) {
    this.settings = settings;
  }

  /**
   * Consumption tax as a share: 0.1.
   *
   * @throws RuleViolation when no rate is registered for the day
   */
  public BigDecimal taxRate(LocalDate day) {
    return settings
        .decimal("tax.consumption", day)
        .map(percent -> percent.movePointLeft(2))
        .orElseThrow(() -> new RuleViolation("billSettings.noTaxRate", day.toString()));
  }

  @Override
  public Optional<UnitPrice> unitOf(YearMonth billingMonth) {
    return settings
        .decimal("levy.unitPrice", billingMonth.atDay(1))
        .map(yen -> new UnitPrice(yen, TaxClass.TAX_INCLUDED));
  }

  /** What a new contract begins with; each contract has its own. */
  public YenFraction usualFraction(LocalDate day) {
    return settings
        .text("bill.rounding", day)
        .map(YenFraction::valueOf)
        .orElse(YenFraction.CUT_OFF);
  }

  BillTerms terms(BillRounding rounding, YenFraction fraction, YearMonth month) {
    LocalDate day = month.atDay(1);
    return new BillTerms(rounding, fraction, taxRate(day), zeroUse(day));
  }

  private ZeroUse zeroUse(LocalDate day) {
    Optional<PowerFactor> factor =
        settings.integer("bill.zeroUse.powerFactor", day).map(PowerFactor::new);
    Optional<BigDecimal> share =
        settings
            .decimal("bill.zeroUse.basicChargeShare", day)
            .map(percent -> percent.movePointLeft(2));
    return factor.isEmpty() || share.isEmpty() ? null : new ZeroUse(factor.get(), share.get());
  }
}
