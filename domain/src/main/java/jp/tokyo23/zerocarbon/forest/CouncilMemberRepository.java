package jp.tokyo23.zerocarbon.forest;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link CouncilMember}. */
public interface CouncilMemberRepository extends RecordRepository<CouncilMember> {}
