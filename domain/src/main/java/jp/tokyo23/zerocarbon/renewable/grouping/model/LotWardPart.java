package jp.tokyo23.zerocarbon.renewable.grouping.model;

import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * A ward in a lot.
 *
 * @param energy [kWh/year]
 * @param saved what the lot would cost less without the ward [yen/year]
 */
public record LotWardPart(Ward ward, int points, long energy, long saved) {}
