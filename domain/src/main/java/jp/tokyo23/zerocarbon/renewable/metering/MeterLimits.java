package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the checks of meter data compare with.
 *
 * @param overDemand H6: by how many times a half-hour's demand may exceed the contract demand; null
 *     leaves it unchecked
 * @param flatLine H8: number of equal half-hours that is told; null leaves it unchecked
 * @param today H10: the first day of the future is the next one
 */
public record MeterLimits(BigDecimal overDemand, Integer flatLine, LocalDate today) {}
