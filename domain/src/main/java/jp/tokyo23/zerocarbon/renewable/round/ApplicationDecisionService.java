package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;

/**
 * The way of an application: the ward hands it in or withdraws it; the secretariat gives it back,
 * accepts it and confirms it. The participation of the ward follows; person, time and reason of
 * each step stay in the history.
 */
@ApplicationScoped
@Transactional
public class ApplicationDecisionService {

  private WardApplicationService applications;
  private ProcurementRoundRepository rounds;
  private ApplicationInspection inspection;
  private PointSelection selection;
  private Participations participations;
  private ActingUser actor;

  protected ApplicationDecisionService() {} // for the CDI proxy

  @Inject
  public ApplicationDecisionService(
      WardApplicationService applications,
      ProcurementRoundRepository rounds,
      ApplicationInspection inspection,
      PointSelection selection,
      Participations participations,
      ActingUser actor) {
    this.applications = applications;
    this.rounds = rounds;
    this.inspection = inspection;
    this.selection = selection;
    this.participations = participations;
    this.actor = actor;
  }

  /** Whether the acting user decides on applications. */
  public boolean decides() {
    return actor.user().role() == Role.SECRETARIAT;
  }

  /** Hands the application in, if the checks find nothing against it. */
  public void submit(Long id, long seenVersion) {
    step(
        id,
        seenVersion,
        application -> {
          if (!applications.writable(application)) {
            throw new RuleViolation("wardApplication.roundNotOpen");
          }
          inspection.of(application, TokyoTime.today()).requireSubmittable();
          application.submit(actor.user().signature(), Instant.now());
          participations.applies(application, selection.facilities(application));
        });
  }

  /** Gives the application back to the ward, which reads the reasons there. */
  public void giveBack(Long id, long seenVersion, String reasons) {
    requireSecretariat();
    step(id, seenVersion, application -> application.giveBack(reasons));
  }

  public void accept(Long id, long seenVersion) {
    requireSecretariat();
    step(
        id,
        seenVersion,
        application -> {
          application.accept();
          participations.applies(application, selection.facilities(application));
        });
  }

  /** The ward takes part for good, with the supply points it applied for. */
  public void confirm(Long id, long seenVersion) {
    requireSecretariat();
    step(
        id,
        seenVersion,
        application -> {
          application.confirm();
          participations.applies(application, selection.facilities(application));
        });
  }

  public void withdraw(Long id, long seenVersion, String reason) {
    step(
        id,
        seenVersion,
        application -> {
          application.withdraw(reason);
          participations.withdraws(application);
        });
  }

  /** Takes a withdrawn application up again, while wards may apply. */
  public void resume(Long id, long seenVersion) {
    step(
        id,
        seenVersion,
        application -> {
          if (!rounds
              .find(application.roundId())
              .map(ProcurementRound::takesApplications)
              .orElse(false)) {
            throw new RuleViolation("wardApplication.roundNotOpen");
          }
          application.resume();
          participations.considers(application);
        });
  }

  private void step(Long id, long seenVersion, Consumer<WardApplication> change) {
    applications.step(id, seenVersion, change);
  }

  private void requireSecretariat() {
    actor.user().requireRole(Role.SECRETARIAT);
  }
}
