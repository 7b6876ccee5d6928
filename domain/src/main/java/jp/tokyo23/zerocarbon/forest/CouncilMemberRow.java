package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of members. */
public record CouncilMemberRow(
    Long id, MemberKind kind, Ward ward, String label, PartialDate memberSince, boolean placeholder)
    implements RecordRow {

  public static CouncilMemberRow of(CouncilMember record) {
    return new CouncilMemberRow(
        record.id(),
        record.kind(),
        record.ward(),
        record.label(),
        record.memberSince(),
        record.placeholder());
  }
}
