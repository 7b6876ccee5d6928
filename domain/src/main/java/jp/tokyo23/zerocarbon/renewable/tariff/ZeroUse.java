package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What holds in a month without any use; usual is 85 % and one half, to be confirmed for each
 * contract.
 *
 * @param powerFactor taken instead of a measured one
 * @param share of the basic charge that is billed
 */
public record ZeroUse(PowerFactor powerFactor, BigDecimal share) implements Serializable {}
