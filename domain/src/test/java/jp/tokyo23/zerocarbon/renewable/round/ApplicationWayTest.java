package jp.tokyo23.zerocarbon.renewable.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of an application, with the participation that follows it. */
class ApplicationWayTest {

  private final Registers registers = new Registers();
  private ProcurementRound round;
  private SupplyPoint school;

  @BeforeEach
  void openTheRound() {
    round = registers.openRound();
    school = registers.supplyPoint(Ward.KATSUSHIKA, "水元小学校");
  }

  @Test
  void aWardAppliesIsAcceptedAndConfirmed() {
    WardApplication application = registers.draft(Ward.KATSUSHIKA, school);
    assertEquals(ParticipationState.CONSIDERING, participation().state());

    submit(application);
    assertEquals(ApplicationState.SUBMITTED, application.state());
    assertEquals(registers.actor.user().signature(), application.submittedBy());
    assertNotNull(application.submittedAt());
    assertEquals(ParticipationState.APPLIED, participation().state());
    assertEquals(TypedQuantity.expected("1", Unit.FACILITY), participation().facilities());

    registers.actAs(FixedActor.secretariat());
    registers.decisions.accept(application.id(), 0);
    registers.decisions.confirm(application.id(), 0);
    assertEquals(ApplicationState.CONFIRMED, application.state());
    assertEquals(TypedQuantity.actual("1", Unit.FACILITY), participation().facilities());
  }

  @Test
  void anApplicationThatIsGivenBackIsMendedAndHandedInAgain() {
    WardApplication application = submitted();
    registers.actAs(FixedActor.secretariat());
    refused("wardApplication.reasonMissing", () -> giveBack(application, " "));
    giveBack(application, "7月の請求書の写しを添えてください。");
    assertEquals(ApplicationState.RETURNED, application.state());
    assertEquals(ParticipationState.APPLIED, participation().state());
    round.moveOn(RoundState.CHECKING);

    registers.actAs(FixedActor.officerOf(Ward.KATSUSHIKA));
    SupplyPoint library = registers.supplyPoint(Ward.KATSUSHIKA, "中央図書館");
    registers.service.choose(application.id(), 0, Set.of(school.id(), library.id()));
    submit(application);

    assertNull(application.reason());
    assertEquals(TypedQuantity.expected("2", Unit.FACILITY), participation().facilities());
  }

  @Test
  void aWithdrawalNeedsAReasonEndsTheParticipationAndCanBeTakenBack() {
    WardApplication application = submitted();

    refused(
        "wardApplication.reasonMissing",
        () -> registers.decisions.withdraw(application.id(), 0, null));
    registers.decisions.withdraw(application.id(), 0, "予算の都合");
    assertEquals(ApplicationState.WITHDRAWN, application.state());
    assertEquals(ParticipationState.NOT_TAKING_PART, participation().state());
    assertEquals(ValueState.DECLINED, participation().facilities().state());

    registers.decisions.resume(application.id(), 0);
    assertEquals(ApplicationState.DRAFT, application.state());
    assertEquals(ParticipationState.CONSIDERING, participation().state());
  }

  @Test
  void aWardThatIsConfirmedDoesNotWithdraw() {
    WardApplication application = submitted();
    registers.actAs(FixedActor.secretariat());
    registers.decisions.accept(application.id(), 0);
    registers.decisions.confirm(application.id(), 0);

    refused(
        "wardApplication.notWithdrawable",
        () -> registers.decisions.withdraw(application.id(), 0, "予算の都合"));
  }

  @Test
  void onlyTheSecretariatDecides() {
    WardApplication application = submitted();

    assertFalse(registers.decisions.decides());
    for (Runnable decision :
        List.<Runnable>of(
            () -> giveBack(application, "理由"),
            () -> registers.decisions.accept(application.id(), 0),
            () -> registers.decisions.confirm(application.id(), 0))) {
      assertThrows(NotPermitted.class, decision::run);
    }
    assertEquals(ApplicationState.SUBMITTED, application.state());
  }

  @Test
  void aWardAppliesForItselfAlone() {
    assertThrows(
        NotPermitted.class,
        () -> registers.service.register(Sample.application(round.id(), Ward.ITABASHI)));
    assertNull(registers.participationRecords.of(Ward.ITABASHI));

    WardApplication own = registers.draft(Ward.KATSUSHIKA, school);
    SupplyPoint foreign = registers.supplyPoint(Ward.ITABASHI, "志村小学校");
    assertThrows(
        RecordNotFound.class, () -> registers.service.choose(own.id(), 0, Set.of(foreign.id())));
    registers.actAs(FixedActor.officerOf(Ward.ITABASHI));
    assertThrows(NotPermitted.class, () -> submit(own));
    assertThrows(NotPermitted.class, () -> registers.service.choose(own.id(), 0, Set.of()));
  }

  @Test
  void aWardAppliesOnceARoundAndWhileItTakesApplications() {
    registers.draft(Ward.KATSUSHIKA, school);
    refused("wardApplication.alreadyThere", this::register);

    registers.actAs(FixedActor.officerOf(Ward.ITABASHI));
    round.moveOn(RoundState.CHECKING);
    refused(
        "wardApplication.roundNotOpen",
        () -> registers.service.register(Sample.application(round.id(), Ward.ITABASHI)));
  }

  @Test
  void whatIsHandedInStaysAsItIs() {
    WardApplication application = submitted();

    refused(
        "wardApplication.notOpen", () -> registers.service.choose(application.id(), 0, Set.of()));
    refused(
        "wardApplication.notOpen",
        () ->
            registers.service.correct(
                application.id(), 0, Sample.application(round.id(), Ward.KATSUSHIKA)));
    refused(
        "wardApplication.withdrawInstead",
        () -> registers.service.remove(application.id(), 0, "誤り"));
    assertEquals(Set.of(school.id()), registers.service.chosen(application.id()));
  }

  @Test
  void anErrorOfASupplyPointBlocks() {
    SupplyPoint late =
        registers.supplyPoint(Ward.KATSUSHIKA, "奥戸総合スポーツセンター", LocalDate.of(2028, 3, 31));
    WardApplication application = registers.draft(Ward.KATSUSHIKA, school, late);

    ApplicationFindings findings = registers.service.findings(application.id());
    assertEquals(1, findings.erroneous());
    assertFalse(findings.submittable());
    refused("wardApplication.errors", () -> submit(application));
    assertEquals(ParticipationState.CONSIDERING, participation().state());
  }

  @Test
  void aLaterStartOfItsOwnLetsASupplyPointJoinWhoseContractRunsOn() {
    SupplyPoint late =
        registers.supplyPoint(Ward.KATSUSHIKA, "奥戸総合スポーツセンター", LocalDate.of(2027, 9, 30));
    WardApplication application = registers.draft(Ward.KATSUSHIKA, late);
    state(
        new AppliedPointDetails(
            new ContractConditions(
                new SupplyWish(null, LocalDate.of(2027, 10, 31), null, null, null),
                new PowerQuality(null, null, null, null),
                new ContractForm(null, null, null, null),
                new LotLimits(null, null, null)),
            null));

    assertTrue(registers.service.findings(application.id()).submittable());
    submit(application);
  }

  @Test
  void aWarningNeedsAReason() {
    SupplyPoint unknown = registers.supplyPoint(Ward.KATSUSHIKA, "亀有地区センター", null);
    WardApplication application = registers.draft(Ward.KATSUSHIKA, unknown);

    assertEquals(1, registers.service.findings(application.id()).unexplained());
    refused("wardApplication.warnings", () -> submit(application));

    state(new AppliedPointDetails(ContractConditions.NONE, "新設のため、現在の契約はない。"));
    submit(application);
    assertEquals(ApplicationState.SUBMITTED, application.state());
  }

  @Test
  void anApplicationWithoutSupplyPointsIsNotHandedIn() {
    WardApplication application = registers.draft(Ward.KATSUSHIKA);

    refused("wardApplication.noPoints", () -> submit(application));
  }

  @Test
  void theGroupingTakesAcceptedSupplyPointsWithTheirConditions() {
    WardApplication application = submitted();
    assertEquals(List.of(), registers.accepted.of(round.id()));

    registers.actAs(FixedActor.secretariat());
    registers.decisions.accept(application.id(), 0);

    assertEquals(
        List.of(new AcceptedPoint(school.id(), Ward.KATSUSHIKA, Sample.conditions())),
        registers.accepted.of(round.id()));
  }

  private WardApplication submitted() {
    WardApplication application = registers.draft(Ward.KATSUSHIKA, school);
    submit(application);
    return application;
  }

  private void register() {
    registers.service.register(Sample.application(round.id(), Ward.KATSUSHIKA));
  }

  private void submit(WardApplication application) {
    registers.decisions.submit(application.id(), 0);
  }

  private void giveBack(WardApplication application, String reasons) {
    registers.decisions.giveBack(application.id(), 0, reasons);
  }

  private void state(AppliedPointDetails details) {
    registers.points.find(1L).orElseThrow().correct(details);
  }

  private WardParticipation participation() {
    return registers.participationRecords.of(Ward.KATSUSHIKA);
  }

  private static void refused(String key, Runnable change) {
    assertEquals(key, assertThrows(RuleViolation.class, change::run).getMessage());
  }
}
