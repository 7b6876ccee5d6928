package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link WardApplication}: the ward, or the secretariat for it, writes it. */
@ApplicationScoped
@Transactional
public class WardApplicationService extends RecordService<WardApplication, WardApplicationDetails> {

  private WardApplicationRepository applications;
  private ProcurementRoundRepository rounds;
  private PointSelection selection;
  private ApplicationInspection inspection;
  private Participations participations;

  protected WardApplicationService() {} // for the CDI proxy

  @Inject
  public WardApplicationService(
      WardApplicationRepository applications,
      ProcurementRoundRepository rounds,
      PointSelection selection,
      ApplicationInspection inspection,
      Participations participations,
      ActingUser actor,
      RecordAids aids) {
    super(applications, actor, aids);
    this.applications = applications;
    this.rounds = rounds;
    this.selection = selection;
    this.inspection = inspection;
    this.participations = participations;
  }

  /** The application of a ward, where it has written one. */
  public Optional<WardApplication> of(Long roundId, Ward ward) {
    actor().user().requireReader();
    return applications.of(roundId, ward);
  }

  /** Whether the acting user may change what the ward applies for, at this stage. */
  public boolean writable(WardApplication application) {
    return editable(application) && writableState(application);
  }

  /** What the checks say of it today. */
  public ApplicationFindings findings(Long id) {
    return inspection.of(record(id), TokyoTime.today());
  }

  /** The supply points that the ward could apply for, with those chosen. */
  public List<SupplyPoint> candidates(Long id) {
    return selection.candidates(record(id));
  }

  /** Ids of the supply points chosen. */
  public Set<Long> chosen(Long id) {
    return selection.chosen(record(id));
  }

  /** Applies for exactly these supply points; what was stated of one that stays, stays. */
  public void choose(Long id, long seenVersion, Set<Long> supplyPointIds) {
    WardApplication application = editableRecord(id, seenVersion);
    requireWritable(application);
    selection.choose(application, supplyPointIds);
  }

  /** One step of the way of an application; its version is the one that the person has seen. */
  void step(Long id, long seenVersion, Consumer<WardApplication> change) {
    change.accept(editableRecord(id, seenVersion));
    applications.flush();
  }

  @Override
  protected WardApplication create(WardApplicationDetails details) {
    ProcurementRound round =
        rounds.find(details.roundId()).orElseThrow(() -> new RecordNotFound(details.roundId()));
    actor().user().requireEditor(Optional.ofNullable(details.ward()));
    if (!round.takesApplications()) {
      throw new RuleViolation("wardApplication.roundNotOpen");
    }
    if (applications.of(details.roundId(), details.ward()).isPresent()) {
      throw new RuleViolation("wardApplication.alreadyThere").at("ward");
    }
    WardApplication application = new WardApplication(round, details);
    participations.considers(application);
    return application;
  }

  @Override
  protected void apply(WardApplication application, WardApplicationDetails details) {
    requireWritable(application);
    application.correct(details);
  }

  /** Refused: an application is withdrawn with a reason and stays. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    requireEditor(record(id));
    throw new RuleViolation("wardApplication.withdrawInstead");
  }

  private void requireWritable(WardApplication application) {
    application.requireOpen();
    if (!writableState(application)) {
      throw new RuleViolation("wardApplication.roundNotOpen");
    }
  }

  /** One that was given back may still be mended while the secretariat checks the others. */
  private boolean writableState(WardApplication application) {
    RoundState round =
        rounds.find(application.roundId()).map(ProcurementRound::state).orElse(RoundState.CLOSED);
    return application.state().open()
        && (round == RoundState.APPLICATIONS_OPEN
            || round == RoundState.CHECKING && application.state() == ApplicationState.RETURNED);
  }
}
