package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.organization.Organization;

/**
 * What the secretariat writes down of a step after a failed auction.
 *
 * @param auctionId the failed auction
 * @param responsible who sees to it
 * @param due last day for it
 * @param changed conditions that are changed for it; null where there are none
 * @param counterpart with whom is negotiated, or who supplies; null while it is not known
 * @param amount negotiated total [yen, tax excluded]; null while it is not known
 * @param concludedOn day of its end; null while it is open
 */
public record FallbackActionDetails(
    Long auctionId,
    FallbackStep step,
    FallbackState state,
    String responsible,
    LocalDate due,
    String changed,
    Organization counterpart,
    BigDecimal amount,
    LocalDate concludedOn,
    String note) {}
