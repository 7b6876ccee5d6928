package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link AbsorptionEstimate}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class AbsorptionEstimateService
    extends RecordService<AbsorptionEstimate, AbsorptionEstimateDetails> {

  private AbsorptionEstimateRepository records;

  protected AbsorptionEstimateService() {} // for the CDI proxy

  @Inject
  public AbsorptionEstimateService(
      AbsorptionEstimateRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected AbsorptionEstimate create(AbsorptionEstimateDetails details) {
    requireOnce(details, null);
    return new AbsorptionEstimate(details);
  }

  @Override
  protected void apply(AbsorptionEstimate record, AbsorptionEstimateDetails details) {
    requireOnce(details, record.id());
    record.correct(details);
  }

  private void requireOnce(AbsorptionEstimateDetails details, Long own) {
    boolean taken =
        records.all(RecordFilter.of(details.fiscalYear())).stream()
            .filter(estimate -> !estimate.id().equals(own))
            .anyMatch(estimate -> estimate.amount().state() == details.amount().state());
    if (taken) {
      throw new RuleViolation("absorptionEstimate.alreadyThere").at("amount");
    }
  }
}
