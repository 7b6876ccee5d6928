package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link ProcurementRound}, kept by the secretariat. */
@ApplicationScoped
@Transactional
public class ProcurementRoundService
    extends RecordService<ProcurementRound, ProcurementRoundDetails> {

  private ProcurementRoundRepository records;

  protected ProcurementRoundService() {} // for the CDI proxy

  @Inject
  public ProcurementRoundService(
      ProcurementRoundRepository records, ActingUser actor, RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected ProcurementRound create(ProcurementRoundDetails details) {
    if (records.count(RecordFilter.of(details.fiscalYear())) > 0) {
      throw new RuleViolation("procurementRound.alreadyThere").at("fiscalYear");
    }
    return new ProcurementRound(details);
  }

  @Override
  protected void apply(ProcurementRound record, ProcurementRoundDetails details) {
    record.correct(details);
  }
}
