package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * What the evaluation total of a bid includes; printed in the rules.
 *
 * @param priceScale decimals allowed in a unit price
 */
public record Evaluation(
    boolean includesFuelAdjustment,
    boolean includesMarketAdjustment,
    boolean includesCertificatePremium,
    boolean includesLevy,
    int priceScale) {}
