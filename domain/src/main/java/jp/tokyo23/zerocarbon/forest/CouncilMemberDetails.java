package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What is written down of a member: a ward by itself, anybody else by name. */
public record CouncilMemberDetails(
    MemberKind kind,
    Ward ward,
    String name,
    PartialDate memberSince,
    String note,
    boolean placeholder) {}
