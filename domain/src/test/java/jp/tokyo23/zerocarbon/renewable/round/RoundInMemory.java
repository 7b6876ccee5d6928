package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;

/** The round of 令和8 in memory, for tests of what follows its applications. */
public final class RoundInMemory {

  private final Registers registers = new Registers();
  private final ProcurementRound round = registers.openRound();

  public ProcurementRound round() {
    return round;
  }

  public ProcurementRoundRepository rounds() {
    return registers.rounds;
  }

  public RoundAdvance advance() {
    return new RoundAdvance(registers.rounds, registers.checks);
  }

  public Participations participations() {
    return registers.participations;
  }

  public ParticipationState participation(Ward ward) {
    WardParticipation record = registers.participationRecords.of(ward);
    return record == null ? ParticipationState.NO_ANSWER : record.state();
  }

  /** Ends the applications. */
  public RoundInMemory checking() {
    advance().reached(round.id(), RoundState.CHECKING);
    return this;
  }

  /** An application of the ward that nobody has checked. */
  public void submitted(Ward ward) {
    registers.actAs(FixedActor.officerOf(ward));
    WardApplication application = registers.draft(ward, registers.supplyPoint(ward, "水元小学校"));
    registers.decisions.submit(application.id(), 0);
  }
}
