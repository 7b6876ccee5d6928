package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.organization.Organization;

/**
 * What the secretariat writes down of a supplier that wants to bid.
 *
 * @param capacity declared supply capacity [kW]; null while it is not declared
 */
public record SupplierRegistrationDetails(
    Long auctionId,
    Organization organization,
    RegistrationState state,
    BigDecimal capacity,
    String note) {}
