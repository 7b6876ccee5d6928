package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link WardParticipation}, kept by the ward itself, or the secretariat. */
@ApplicationScoped
@Transactional
public class WardParticipationService
    extends RecordService<WardParticipation, WardParticipationDetails> {

  private WardParticipationRepository records;

  protected WardParticipationService() {} // for the CDI proxy

  @Inject
  public WardParticipationService(
      WardParticipationRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
  }

  @Override
  protected WardParticipation create(WardParticipationDetails details) {
    if (records.count(new RecordFilter(null, details.ward(), details.fiscalYear(), null, null))
        > 0) {
      throw new RuleViolation("wardParticipation.alreadyThere").at("ward");
    }
    return new WardParticipation(details);
  }

  @Override
  protected void apply(WardParticipation record, WardParticipationDetails details) {
    record.correct(details);
  }
}
