package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of participations. */
public record WardParticipationRow(
    Long id, Ward ward, ParticipationState state, TypedQuantity facilities, boolean placeholder)
    implements RecordRow {

  public static WardParticipationRow of(WardParticipation record) {
    return new WardParticipationRow(
        record.id(), record.ward(), record.state(), record.facilities(), record.placeholder());
  }
}
