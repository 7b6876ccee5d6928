package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Emissions and reductions of one supply point and fiscal year [t-CO2], exact; three decimals are
 * for display. The two bases are never mixed. Source: 算定・報告・公表制度, E = kWh × EF.
 *
 * <p>What is not known is null and makes the results that need it empty.
 *
 * @param baseEnergy electricity of the base year [kWh]
 * @param baseFactor factor of the base year's supplier and menu [t-CO2/kWh]
 * @param energy electricity of the year [kWh]
 * @param factor factor of the supplier and menu of the year [t-CO2/kWh]
 * @param previousFactor factor that the previous supplier's menu has in the same year [t-CO2/kWh]
 * @param averageFactor national average of the same year [t-CO2/kWh]
 */
public record EmissionReduction(
    BigDecimal baseEnergy,
    BigDecimal baseFactor,
    BigDecimal energy,
    BigDecimal factor,
    BigDecimal previousFactor,
    BigDecimal averageFactor) {

  /** Emission of the base year. */
  public Optional<BigDecimal> baseEmission() {
    return product(baseEnergy, baseFactor);
  }

  /** Market-based emission of the year: by the supplier's menu. */
  public Optional<BigDecimal> emission() {
    return product(energy, factor);
  }

  /** Location-based emission of the year: by the national average. */
  public Optional<BigDecimal> locationEmission() {
    return product(energy, averageFactor);
  }

  /** (a) Counterfactual: against the previous supplier's menu in the same year. */
  public Optional<BigDecimal> counterfactual() {
    return product(energy, difference(previousFactor, factor));
  }

  /** (b) Plan base: against the base year; volume effect plus factor effect. */
  public Optional<BigDecimal> planReduction() {
    return baseEmission().flatMap(base -> emission().map(base::subtract));
  }

  /** Part of (b) from using less electricity. */
  public Optional<BigDecimal> volumeEffect() {
    return planReduction().flatMap(known -> product(difference(baseEnergy, energy), baseFactor));
  }

  /** Part of (b) from the lower factor. */
  public Optional<BigDecimal> factorEffect() {
    return planReduction().flatMap(known -> product(energy, difference(baseFactor, factor)));
  }

  private static BigDecimal difference(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.subtract(other);
  }

  private static Optional<BigDecimal> product(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? Optional.empty() : Optional.of(one.multiply(other));
  }
}
