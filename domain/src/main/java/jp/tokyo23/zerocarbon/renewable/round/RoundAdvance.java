package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets a round follow what happens to its groups, auctions and contracts. What calls it has asked
 * the acting user's rights.
 */
@ApplicationScoped
public class RoundAdvance {

  private ProcurementRoundRepository rounds;
  private RoundChecks checks;

  protected RoundAdvance() {} // for the CDI proxy

  @Inject
  public RoundAdvance(ProcurementRoundRepository rounds, RoundChecks checks) {
    this.rounds = rounds;
    this.checks = checks;
  }

  /** The round got as far as this state; one that is further, or has ended, stays where it is. */
  public void reached(Long roundId, RoundState state) {
    rounds
        .find(roundId)
        .filter(round -> round.state().precedes(state))
        .ifPresent(round -> move(round, state));
  }

  private void move(ProcurementRound round, RoundState state) {
    checks.require(round, state);
    round.moveOn(state);
    rounds.flush();
  }
}
