package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link Agreement}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class AgreementService extends RecordService<Agreement, AgreementDetails> {

  protected AgreementService() {} // for the CDI proxy

  @Inject
  public AgreementService(AgreementRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected Agreement create(AgreementDetails details) {
    return new Agreement(details);
  }

  @Override
  protected void apply(Agreement record, AgreementDetails details) {
    record.correct(details);
  }
}
