package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link CouncilMember}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class CouncilMemberService extends RecordService<CouncilMember, CouncilMemberDetails> {

  protected CouncilMemberService() {} // for the CDI proxy

  @Inject
  public CouncilMemberService(CouncilMemberRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected CouncilMember create(CouncilMemberDetails details) {
    return new CouncilMember(details);
  }

  @Override
  protected void apply(CouncilMember record, CouncilMemberDetails details) {
    record.correct(details);
  }
}
