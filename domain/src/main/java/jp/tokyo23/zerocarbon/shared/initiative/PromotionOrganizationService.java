package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link PromotionOrganization}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class PromotionOrganizationService
    extends RecordService<PromotionOrganization, PromotionOrganizationDetails> {

  protected PromotionOrganizationService() {} // for the CDI proxy

  @Inject
  public PromotionOrganizationService(
      PromotionOrganizationRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected PromotionOrganization create(PromotionOrganizationDetails details) {
    return new PromotionOrganization(details);
  }

  @Override
  protected void apply(PromotionOrganization record, PromotionOrganizationDetails details) {
    record.correct(details);
  }
}
