package jp.tokyo23.zerocarbon.shared.emission;

/**
 * The factor to calculate with.
 *
 * @param provisional whether the list of the year is not out yet and last year's stands in
 */
public record FactorChoice(EmissionFactor factor, FactorChoiceReason reason, boolean provisional) {}
