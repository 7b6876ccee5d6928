package jp.tokyo23.zerocarbon.renewable.emission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorKind;
import jp.tokyo23.zerocarbon.shared.emission.FactorChoice;
import jp.tokyo23.zerocarbon.shared.emission.FactorKind;
import jp.tokyo23.zerocarbon.shared.emission.FactorRegistry;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** Finds the factors that a statement needs, of the kind that the method in force asks for. */
@ApplicationScoped
public class EmissionFactors {

  private static final String KIND = "ghg.factorKind";
  private static final int DECIMALS = 6;

  private FactorRegistry registry;
  private Settings settings;

  protected EmissionFactors() {} // for the CDI proxy

  @Inject
  public EmissionFactors(FactorRegistry registry, Settings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  /** The kind that the wards' own plan takes in that year; empty before the setting begins. */
  Optional<EmissionFactorKind> kind(FiscalYear year) {
    return settings.text(KIND, year.lastDay()).map(EmissionFactorKind::valueOf);
  }

  YearFactors of(
      MenuAssignment assignment, FiscalYear year, EmissionKind statement, EmissionFactorKind kind) {
    return new YearFactors(
        used(assignment.current(), year, statement, kind),
        used(assignment.previous(), year, statement, kind),
        base(assignment, kind),
        average(year));
  }

  private UsedFactor used(
      SupplierMenu menu, FiscalYear year, EmissionKind statement, EmissionFactorKind kind) {
    if (!menu.entered()) {
      return null;
    }
    Optional<FactorChoice> choice =
        statement == EmissionKind.EXPECTED
            ? registry.chooseLatest(menu.supplierNo(), menu.menu(), year)
            : registry.choose(menu.supplierNo(), menu.menu(), year);
    return choice.map(found -> UsedFactor.of(found, kind)).orElse(null);
  }

  /** The base year is over: its own list or none; up to R6 the plan took the older kind of 基礎. */
  private UsedFactor base(MenuAssignment assignment, EmissionFactorKind kind) {
    if (assignment.baseYear() == null || !assignment.previous().entered()) {
      return null;
    }
    SupplierMenu menu = assignment.previous();
    return registry
        .choose(menu.supplierNo(), menu.menu(), assignment.baseYear())
        .filter(choice -> !choice.provisional())
        .flatMap(
            choice ->
                Stream.of(kind, EmissionFactorKind.BASIC_COMPANY)
                    .map(each -> UsedFactor.of(choice, each))
                    .filter(each -> each != null)
                    .findFirst())
        .orElse(null);
  }

  private BigDecimal average(FiscalYear year) {
    return registry
        .general(FactorKind.NATIONAL_AVERAGE, year)
        .or(() -> registry.general(FactorKind.NATIONAL_AVERAGE, year.previous()))
        .map(factor -> factor.basic().setScale(DECIMALS))
        .orElse(null);
  }
}
