package jp.tokyo23.zerocarbon.renewable.round;

/**
 * What a ward states of one supply point that it applies for.
 *
 * @param conditions what differs from the conditions of the application; empty values do not
 * @param warningReason why what the check warns of is right
 */
public record AppliedPointDetails(ContractConditions conditions, String warningReason) {}
