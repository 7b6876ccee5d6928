package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of a ward's application, beside its supply points.
 *
 * @param roundId the round that the ward applies for
 * @param conditions what holds for all its supply points that state nothing of their own
 * @param placeholder the application is an example
 */
public record WardApplicationDetails(
    Long roundId, Ward ward, ContractConditions conditions, String note, boolean placeholder) {}
