package jp.tokyo23.zerocarbon.renewable.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has to hold before a round goes on, and what follows it. */
class RoundChecksTest {

  private final Registers registers = new Registers();
  private final RoundAdvance advance = new RoundAdvance(registers.rounds, registers.checks);
  private ProcurementRound round;
  private WardApplication application;

  @BeforeEach
  void apply() {
    round = registers.openRound();
    application = registers.draft(Ward.KATSUSHIKA, registers.supplyPoint(Ward.KATSUSHIKA, "水元小学校"));
  }

  @Test
  void noGroupsAreFormedWhileAnApplicationWaitsForItsCheck() {
    registers.decisions.submit(application.id(), 0);

    RuleViolation refused = refused(RoundState.GROUPING);

    assertEquals("procurementRound.undecided", refused.getMessage());
    assertEquals(List.of("葛飾区"), refused.arguments());
    assertEquals(RoundState.APPLICATIONS_OPEN, round.state());
  }

  @Test
  void noGroupsArePresentedWhileALegalBasisIsMissing() {
    application.correct(
        new WardApplicationDetails(
            round.id(),
            Ward.KATSUSHIKA,
            Sample.conditions(
                new SupplyWish(
                    Sample.START,
                    Sample.START.plusMonths(1),
                    36,
                    MultiYearBasis.LONG_TERM_CONTINUING_CONTRACT,
                    false)),
            null,
            false));
    accept();
    advance.reached(round.id(), RoundState.GROUPING);

    assertEquals(
        "procurementRound.basisMissing", refused(RoundState.GROUPS_PRESENTED).getMessage());
    assertEquals("procurementRound.basisMissing", refused(RoundState.AUCTION_RUNNING).getMessage());
  }

  @Test
  void aRoundFollowsItsPartsForwardOnly() {
    accept();

    advance.reached(round.id(), RoundState.GROUPS_PRESENTED);
    advance.reached(round.id(), RoundState.GROUPING);

    assertEquals(RoundState.GROUPS_PRESENTED, round.state());
  }

  @Test
  void theParticipationFollowsAwardAndContractForwardOnly() {
    accept();

    registers.participations.reached(Sample.R8, Ward.KATSUSHIKA, ParticipationState.CONTRACTED);
    registers.participations.reached(Sample.R8, Ward.KATSUSHIKA, ParticipationState.AWARDED);
    registers.decisions.confirm(application.id(), 0);

    WardParticipation participation = registers.participationRecords.of(Ward.KATSUSHIKA);
    assertEquals(ParticipationState.CONTRACTED, participation.state());
    assertEquals(TypedQuantity.actual("1", Unit.FACILITY), participation.facilities());
  }

  @Test
  void aWardWithoutARecordGetsOneWhenItGetsAnAward() {
    registers.participations.reached(Sample.R8, Ward.ITABASHI, ParticipationState.AWARDED);

    WardParticipation participation = registers.participationRecords.of(Ward.ITABASHI);
    assertEquals(ParticipationState.AWARDED, participation.state());
    assertEquals(ValueState.NO_ANSWER, participation.facilities().state());
  }

  private void accept() {
    registers.decisions.submit(application.id(), 0);
    registers.actAs(FixedActor.secretariat());
    registers.decisions.accept(application.id(), 0);
  }

  private RuleViolation refused(RoundState next) {
    return assertThrows(RuleViolation.class, () -> advance.reached(round.id(), next));
  }
}
