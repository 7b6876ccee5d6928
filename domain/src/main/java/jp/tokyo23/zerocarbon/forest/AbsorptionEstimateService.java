package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link AbsorptionEstimate}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class AbsorptionEstimateService
    extends RecordService<AbsorptionEstimate, AbsorptionEstimateDetails> {

  protected AbsorptionEstimateService() {} // for the CDI proxy

  @Inject
  public AbsorptionEstimateService(
      AbsorptionEstimateRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected AbsorptionEstimate create(AbsorptionEstimateDetails details) {
    return new AbsorptionEstimate(details);
  }

  @Override
  protected void apply(AbsorptionEstimate record, AbsorptionEstimateDetails details) {
    record.correct(details);
  }
}
