package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Declaration}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class DeclarationService extends RecordService<Declaration, DeclarationDetails> {

  protected DeclarationService() {} // for the CDI proxy

  @Inject
  public DeclarationService(DeclarationRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected Declaration create(DeclarationDetails details) {
    return new Declaration(details);
  }

  @Override
  protected void apply(Declaration record, DeclarationDetails details) {
    record.correct(details);
  }
}
