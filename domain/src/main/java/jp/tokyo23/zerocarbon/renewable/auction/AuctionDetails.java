package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * What the secretariat writes down of an auction before it is published.
 *
 * @param lotId the lot of the grouping; null where the lot has another origin
 * @param rules still without bidders
 * @param specification lines of {@link LotSpecification}; null while it is not known
 * @param environmentalGate points below which nobody is admitted (裾切り); null where there is no gate
 * @param placeholder an example, not a real procurement
 */
public record AuctionDetails(
    FiscalYear fiscalYear,
    String name,
    Long lotId,
    boolean rehearsal,
    AuctionRules rules,
    String specification,
    BigDecimal environmentalGate,
    String note,
    boolean placeholder) {}
