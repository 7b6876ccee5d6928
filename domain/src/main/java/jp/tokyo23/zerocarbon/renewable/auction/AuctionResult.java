package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.organization.Organization;

/**
 * What an awarded auction hands on to the contracts.
 *
 * @param lotId null where the lot has another origin than the grouping
 * @param amount evaluation total that won [yen, tax excluded]
 * @param levy exact levy [yen, tax included] in the amount; null where the rules do not count it
 * @param prices unit prices behind it; those of an auto-bid scaled to the amount it was used at
 * @param examined whether the price was so low that it had to be justified
 */
public record AuctionResult(
    Long auctionId,
    Long lotId,
    String name,
    Organization winner,
    long amount,
    BigDecimal levy,
    PriceSet prices,
    boolean examined) {}
