package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of a ward's participation.
 *
 * @param facilities number of facilities that join [施設], or why it is blank
 * @param placeholder the ward is not named in the source; it only makes up the number
 */
public record WardParticipationDetails(
    FiscalYear fiscalYear,
    Ward ward,
    ParticipationState state,
    TypedQuantity facilities,
    String note,
    boolean placeholder) {}
