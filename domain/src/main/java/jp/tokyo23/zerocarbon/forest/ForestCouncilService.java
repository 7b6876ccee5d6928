package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link ForestCouncil}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class ForestCouncilService extends RecordService<ForestCouncil, ForestCouncilDetails> {

  protected ForestCouncilService() {} // for the CDI proxy

  @Inject
  public ForestCouncilService(ForestCouncilRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected ForestCouncil create(ForestCouncilDetails details) {
    return new ForestCouncil(details);
  }

  @Override
  protected void apply(ForestCouncil record, ForestCouncilDetails details) {
    record.correct(details);
  }
}
