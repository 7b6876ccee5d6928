package jp.tokyo23.zerocarbon.shared.initiative;

import jp.tokyo23.zerocarbon.shared.PartialDate;

/**
 * What is written down of a promotion organisation; {@code establishedOn} is null while unknown.
 */
public record PromotionOrganizationDetails(
    String name, String purpose, PartialDate establishedOn) {}
