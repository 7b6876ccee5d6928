package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.organization.Organization;

/**
 * What the secretariat writes down of a supplier that wants to bid.
 *
 * @param capacity declared supply capacity [kW]; null while it is not declared
 * @param environmentalPoints points for emission factor, unused energy and renewable share, out of
 *     100; null while they are not checked
 */
public record SupplierRegistrationDetails(
    Long auctionId,
    Organization organization,
    RegistrationState state,
    BigDecimal capacity,
    BigDecimal environmentalPoints,
    String note) {}
