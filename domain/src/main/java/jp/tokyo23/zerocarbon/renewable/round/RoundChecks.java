package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What must hold of the applications before a round goes on. */
@ApplicationScoped
public class RoundChecks {

  private WardApplicationRepository applications;
  private AcceptedPoints accepted;

  protected RoundChecks() {} // for the CDI proxy

  @Inject
  public RoundChecks(WardApplicationRepository applications, AcceptedPoints accepted) {
    this.applications = applications;
    this.accepted = accepted;
  }

  /** Refuses a state for which something is still missing. */
  void require(ProcurementRound round, RoundState next) {
    if (passes(round, next, RoundState.GROUPING)) {
      requireDecided(applications.ofRound(round.id()));
    }
    if (passes(round, next, RoundState.GROUPS_PRESENTED)) {
      requireBasis(accepted.of(round.id()));
    }
  }

  private static boolean passes(ProcurementRound round, RoundState next, RoundState gate) {
    return !round.state().reached(gate) && next.reached(gate);
  }

  private static void requireDecided(Collection<WardApplication> all) {
    String waiting =
        all.stream()
            .filter(each -> each.state() == ApplicationState.SUBMITTED)
            .map(each -> each.ward().officialName())
            .collect(Collectors.joining("、"));
    if (!waiting.isEmpty()) {
      throw new RuleViolation("procurementRound.undecided", waiting).at("next");
    }
  }

  /** A term of more than a year needs its legal basis in place before groups are presented. */
  private static void requireBasis(List<AcceptedPoint> points) {
    String without =
        points.stream()
            .filter(point -> !point.conditions().basisSettled())
            .map(AcceptedPoint::ward)
            .distinct()
            .sorted()
            .map(Ward::officialName)
            .collect(Collectors.joining("、"));
    if (!without.isEmpty()) {
      throw new RuleViolation("procurementRound.basisMissing", without).at("next");
    }
  }
}
