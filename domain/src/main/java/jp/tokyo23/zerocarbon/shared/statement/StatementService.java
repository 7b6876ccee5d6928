package jp.tokyo23.zerocarbon.shared.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Statement}, kept by the secretariat, or the ward that states it. */
@ApplicationScoped
@Transactional
public class StatementService extends RecordService<Statement, StatementDetails> {

  protected StatementService() {} // for the CDI proxy

  @Inject
  public StatementService(StatementRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected Statement create(StatementDetails details) {
    return new Statement(details);
  }

  @Override
  protected void apply(Statement record, StatementDetails details) {
    record.correct(details);
  }
}
