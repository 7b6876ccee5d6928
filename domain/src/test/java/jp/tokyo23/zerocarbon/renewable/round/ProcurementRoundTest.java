package jp.tokyo23.zerocarbon.renewable.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcurementRoundTest {

  @Test
  void aRoundGoesForwardStepByStepAndAlsoOverSteps() {
    ProcurementRound round = round();
    assertEquals(RoundState.DRAFT, round.state());

    round.moveOn(RoundState.APPLICATIONS_OPEN);
    assertTrue(round.takesApplications());
    round.moveOn(RoundState.GROUPING);
    assertFalse(round.takesApplications());
    assertEquals(RoundStep.GROUPING, round.state().step());
  }

  @ParameterizedTest
  @CsvSource({
    "GROUPING, CHECKING",
    "GROUPING, GROUPING",
    "GROUPING, CANCELLED",
    "CLOSED, SUPPLYING",
    "CLOSED, CANCELLED"
  })
  void aRoundNeverGoesBackNorStaysNorIsCancelledInPassing(RoundState from, RoundState to) {
    ProcurementRound round = round();
    round.moveOn(from);

    refused("procurementRound.notForward", () -> round.moveOn(to));
    assertEquals(from, round.state());
  }

  @Test
  void applicationsOpenOnlyWithADeadlineAndAStartOfSupply() {
    ProcurementRound round = new ProcurementRound(Sample.round(RoundTimes.OPEN));

    refused("procurementRound.timesMissing", () -> round.moveOn(RoundState.APPLICATIONS_OPEN));
  }

  @Test
  void aCancelledRoundKeepsItsReasonAndGoesNowhere() {
    ProcurementRound round = round();
    round.cancel(" 参加する区がないため ");

    assertEquals(RoundState.CANCELLED, round.state());
    assertEquals("参加する区がないため", round.cancelReason());
    refused("procurementRound.notForward", () -> round.moveOn(RoundState.CLOSED));
    refused("procurementRound.ended", () -> round.cancel("もう一度"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "　"})
  void aRoundIsNotCancelledWithoutAReason(String reason) {
    ProcurementRound round = round();

    refused("procurementRound.reasonMissing", () -> round.cancel(reason));
    assertEquals(RoundState.DRAFT, round.state());
    assertNull(round.cancelReason());
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledRoundHasReachedNothing(RoundState state) {
    assertFalse(RoundState.CANCELLED.reached(state));
  }

  @Test
  void theDaysOfARoundStandInOrder() {
    LocalDate day = LocalDate.of(2026, 10, 1);

    assertEquals(day, new RoundTimes(day, day, day).startOfSupply());
    assertEquals(
        "applicationsUntil",
        assertThrows(RuleViolation.class, () -> new RoundTimes(day, day.minusDays(1), null))
            .field());
    assertEquals(
        "startOfSupply",
        assertThrows(RuleViolation.class, () -> new RoundTimes(null, day, day.minusDays(1)))
            .field());
    assertEquals(
        "startOfSupply",
        assertThrows(RuleViolation.class, () -> new RoundTimes(day, null, day.minusDays(1)))
            .field());
  }

  private static ProcurementRound round() {
    return new ProcurementRound(Sample.round(Sample.TIMES));
  }

  private static void refused(String key, Runnable change) {
    assertEquals(key, assertThrows(RuleViolation.class, change::run).getMessage());
  }
}
