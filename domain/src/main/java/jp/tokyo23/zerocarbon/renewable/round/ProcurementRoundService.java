package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
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
  private RoundChecks checks;
  private RoundCalendars calendars;

  protected ProcurementRoundService() {} // for the CDI proxy

  @Inject
  public ProcurementRoundService(
      ProcurementRoundRepository records,
      RoundChecks checks,
      RoundCalendars calendars,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.checks = checks;
    this.calendars = calendars;
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

  /** The round of a fiscal year, where there is one. */
  public Optional<ProcurementRound> of(FiscalYear year) {
    actor().user().requireReader();
    return records.all(RecordFilter.of(year)).stream().findFirst();
  }

  /** The last days of what has to be done before the supply starts. */
  public ProcurementCalendar calendar(Long id) {
    return calendars.of(record(id));
  }

  /** Brings the round to a later state, if nothing is missing for it. */
  public void moveOn(Long id, long seenVersion, RoundState next) {
    ProcurementRound round = editableRecord(id, seenVersion);
    if (next == null) {
      throw new RuleViolation("procurementRound.notForward").at("next");
    }
    checks.require(round, next);
    round.moveOn(next);
    records.flush();
  }

  /** Ends the round without its aim; everything that belongs to it stays. */
  public void cancel(Long id, long seenVersion, String reason) {
    ProcurementRound round = editableRecord(id, seenVersion);
    round.cancel(reason);
    records.flush();
  }

  /** Refused: a round is cancelled with a reason and stays. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    requireEditor(record(id));
    throw new RuleViolation("procurementRound.cancelInstead");
  }
}
