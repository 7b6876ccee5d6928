package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointTotals;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Where one ward stands with its application in a round.
 *
 * @param participation 未回答 where the ward has no record
 * @param applicationId null where the ward has written none; so are state, totals and time
 * @param facilities number of facilities applied for [施設]
 */
public record ApplicationStanding(
    Ward ward,
    ParticipationState participation,
    Long applicationId,
    ApplicationState state,
    long facilities,
    SupplyPointTotals totals,
    Instant submittedAt,
    boolean placeholder)
    implements Serializable {

  static ApplicationStanding without(Ward ward, ParticipationState participation) {
    return new ApplicationStanding(ward, participation, null, null, 0, null, null, false);
  }

  public boolean applied() {
    return state != null && state.applied();
  }
}
