package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationDecisionService;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationState;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundService;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.EditConflict;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The way of an application through the database: applied, withdrawn, accepted, confirmed. */
@ArquillianTest
class RoundIT {

  private static final LotLimits LIMITS = new LotLimits(true, 3, "本庁舎は別のグループ");

  @Inject private TrialRound trial;
  @Inject private ProcurementRoundService rounds;
  @Inject private WardApplicationService applications;
  @Inject private ApplicationDecisionService decisions;

  @Test
  void aWardAppliesWithdrawsTakesItUpAgainAndIsConfirmed() {
    Long round = trial.open(2045);
    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    Long id = trial.apply(round, 2045, Ward.KATSUSHIKA, LIMITS);
    assertEquals(LIMITS, trial.application(id).conditions().limits());
    assertTrue(!applications.chosen(id).isEmpty());
    decisions.submit(id, trial.version(id));
    assertThrows(NotPermitted.class, () -> decisions.accept(id, trial.version(id)));
    assertThrows(RuleViolation.class, () -> decisions.withdraw(id, trial.version(id), " "));
    decisions.withdraw(id, trial.version(id), "予算の都合");
    assertEquals(ApplicationState.WITHDRAWN, trial.application(id).state());
    assertEquals("予算の都合", trial.application(id).reason());
    decisions.resume(id, trial.version(id));
    decisions.submit(id, trial.version(id));

    trial.act(Role.SECRETARIAT, null);
    assertEquals(
        "procurementRound.undecided",
        assertThrows(
                RuleViolation.class,
                () -> rounds.moveOn(round, rounds.record(round).version(), RoundState.GROUPING))
            .getMessage());
    decisions.accept(id, trial.version(id));
    decisions.confirm(id, trial.version(id));
    assertEquals(ApplicationState.CONFIRMED, trial.application(id).state());
    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertThrows(RuleViolation.class, () -> decisions.withdraw(id, trial.version(id), "やめる"));
  }

  @Test
  void aForeignWardReadsAndChangesNothing() {
    Long round = trial.open(2046);
    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    Long id = trial.apply(round, 2046, Ward.KATSUSHIKA, LIMITS);
    long version = trial.version(id);

    trial.act(Role.WARD_OFFICER, Ward.ITABASHI);
    assertThrows(NotPermitted.class, () -> trial.apply(round, 2046, Ward.KATSUSHIKA, LIMITS));
    assertThrows(NotPermitted.class, () -> decisions.submit(id, version));
    assertThrows(NotPermitted.class, () -> decisions.withdraw(id, version, "越権"));
    assertThrows(NotPermitted.class, () -> applications.choose(id, version, Set.of()));
    assertThrows(NotPermitted.class, () -> applications.correct(id, version, details(round, null)));
    assertThrows(NotPermitted.class, () -> rounds.cancel(round, 0, "越権"));

    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertEquals(ApplicationState.DRAFT, trial.application(id).state());
    assertEquals(LIMITS, trial.application(id).conditions().limits());
  }

  @Test
  void whoeverSawAnOlderVersionIsTold() {
    Long round = trial.open(2047);
    trial.act(Role.WARD_OFFICER, Ward.KATSUSHIKA);
    Long id = trial.apply(round, 2047, Ward.KATSUSHIKA, LIMITS);
    long seen = trial.version(id);
    applications.correct(id, seen, details(round, "（試験）追記"));
    assertThrows(
        EditConflict.class, () -> applications.correct(id, seen, details(round, "（試験）別の追記")));
    assertThrows(EditConflict.class, () -> decisions.submit(id, seen));
    assertEquals("（試験）追記", trial.application(id).note());
    assertEquals(
        "wardApplication.alreadyThere",
        assertThrows(RuleViolation.class, () -> trial.apply(round, 2047, Ward.KATSUSHIKA, LIMITS))
            .getMessage());
  }

  private static WardApplicationDetails details(Long round, String note) {
    return new WardApplicationDetails(
        round, Ward.KATSUSHIKA, TrialRound.conditions(2047, LIMITS), note, false);
  }
}
