package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link CouncilMember}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class CouncilMemberService extends RecordService<CouncilMember, CouncilMemberDetails> {

  private CouncilMemberRepository records;

  protected CouncilMemberService() {} // for the CDI proxy

  @Inject
  public CouncilMemberService(CouncilMemberRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected CouncilMember create(CouncilMemberDetails details) {
    requireOnce(details, null);
    return new CouncilMember(details);
  }

  @Override
  protected void apply(CouncilMember record, CouncilMemberDetails details) {
    requireOnce(details, record.id());
    record.correct(details);
  }

  /** A member that is registered twice would be counted twice in the report. */
  private void requireOnce(CouncilMemberDetails details, Long own) {
    boolean taken =
        records.all(RecordFilter.ALL).stream()
            .filter(member -> !member.id().equals(own))
            .anyMatch(member -> member.isNamedIn(details));
    if (taken) {
      throw new RuleViolation("councilMember.alreadyThere")
          .at(details.kind() == MemberKind.WARD ? "ward" : "name");
    }
  }
}
