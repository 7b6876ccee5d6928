package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;

/** The factors of one supply point and year; null where there is none. */
record YearFactors(UsedFactor current, UsedFactor previous, UsedFactor base, BigDecimal average) {}
