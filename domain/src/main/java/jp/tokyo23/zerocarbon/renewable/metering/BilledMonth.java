package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a bill tells of a supply point's calendar month.
 *
 * @param energy [kWh]
 */
public record BilledMonth(Long pointId, YearMonth month, BigDecimal energy) {}
