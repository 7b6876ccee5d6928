package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;

/**
 * When the winner has to justify its price (低価格調査).
 *
 * @param belowInitialMean [1] share below the mean of the others' initial bids; null: not tested
 * @param belowNext [1] share below the next bid; null: not tested
 */
public record LowPriceRule(BigDecimal belowInitialMean, BigDecimal belowNext) {}
