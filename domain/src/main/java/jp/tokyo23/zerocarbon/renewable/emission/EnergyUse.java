package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;

/**
 * Electricity of one supply point in one fiscal year.
 *
 * @param energy [kWh]
 * @param months how many months of the twelve are in it
 */
public record EnergyUse(BigDecimal energy, int months) {}
