package jp.tokyo23.zerocarbon.renewable.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearRepository;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
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

  @Test
  void theSecretariatKeepsARoundAndNobodyRemovesIt() {
    Registers registers = new Registers();
    ProcurementRound round = registers.openRound();
    ProcurementRoundService service =
        new ProcurementRoundService(
            registers.rounds,
            registers.checks,
            new RoundCalendars(
                (key, day) -> Optional.of("35"), new BusinessDays(new InMemoryYears())),
            registers.actor,
            NoHistory.aids());
    assertEquals(
        LocalDate.of(2027, 2, 25), service.calendar(round.id()).entries().get(0).counted());
    assertThrows(NotPermitted.class, () -> service.moveOn(round.id(), 0, RoundState.CHECKING));

    registers.actAs(FixedActor.secretariat());
    refused("procurementRound.cancelInstead", () -> service.remove(round.id(), 0, "不要"));
    service.moveOn(round.id(), 0, RoundState.CHECKING);
    service.cancel(round.id(), 0, "参加する区がないため");
    assertEquals(RoundState.CANCELLED, service.of(Sample.R8).orElseThrow().state());
  }

  private static final class InMemoryYears extends InMemoryRecords<CalendarYear>
      implements CalendarYearRepository {}

  private static ProcurementRound round() {
    return new ProcurementRound(Sample.round(Sample.TIMES));
  }

  private static void refused(String key, Runnable change) {
    assertEquals(key, assertThrows(RuleViolation.class, change::run).getMessage());
  }
}
