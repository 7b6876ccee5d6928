package jp.tokyo23.zerocarbon.sme;

import static jp.tokyo23.zerocarbon.sme.Agreements.BANKS;
import static jp.tokyo23.zerocarbon.sme.Agreements.DECLARED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final LocalDate OTHER_DAY = LocalDate.of(2024, 5, 1);

  private final Agreements agreements = new Agreements();
  private final SharedRegisters shared = new SharedRegisters();

  @Test
  void keepsTheBanksInTheOrderTheyWereEntered() {
    assertEquals(BANKS, Agreements.withThreeBanks().parties());
  }

  @Test
  void refusesAnAgreementWithNobody() {
    assertRefused("agreement.partiesMissing", "parties", () -> details(List.of(), false));
  }

  @Test
  void refusesTheSameBankTwice() {
    List<String> twice = List.of(BANKS.get(0), BANKS.get(1), BANKS.get(0));

    RuleViolation refused =
        assertRefused("agreement.partyTwice", "parties", () -> details(twice, false));
    assertEquals(List.of(BANKS.get(0)), refused.arguments());
  }

  @Test
  void refusesANameThatDoesNotFitItsColumn() {
    details(List.of("あ".repeat(100)), false);

    assertRefused(
        "agreement.partyTooLong", "parties", () -> details(List.of("あ".repeat(101)), false));
  }

  @Test
  void isConcludedTogetherWithTheDeclarationOfItsDay() {
    shared.declarations.add(Agreements.declaration());

    service(FixedActor.secretariat()).register(Agreements.withBanks(BANKS, DECLARED, true));

    assertTrue(agreements.all(RecordFilter.ALL).get(0).withDeclaration());
  }

  @Test
  void refusesTogetherWithTheDeclarationOnAnotherDay() {
    shared.declarations.add(Agreements.declaration());
    AgreementService service = service(FixedActor.secretariat());

    RuleViolation refused =
        assertRefused(
            "agreement.otherDayThanDeclared",
            "concludedOn",
            () -> service.register(Agreements.withBanks(BANKS, OTHER_DAY, true)));
    assertEquals(List.of("令和5年10月16日"), refused.arguments());
    assertEquals(0, agreements.count(RecordFilter.ALL));
  }

  @Test
  void refusesACorrectionToAnotherDayThanTheDeclarations() {
    shared.declarations.add(Agreements.declaration());
    AgreementService service = service(FixedActor.secretariat());
    Long id = service.register(Agreements.withBanks(BANKS, DECLARED, true));

    assertRefused(
        "agreement.otherDayThanDeclared",
        "concludedOn",
        () -> {
          service.correct(id, 0, Agreements.withBanks(BANKS, OTHER_DAY, true));
          return id;
        });
    assertEquals(DECLARED, service.record(id).concludedOn());
  }

  @Test
  void refusesTogetherWithADeclarationThatIsNotRegistered() {
    AgreementService service = service(FixedActor.secretariat());

    assertRefused(
        "agreement.nothingDeclared",
        "withDeclaration",
        () -> service.register(Agreements.withBanks(BANKS, DECLARED, true)));
  }

  @Test
  void anAgreementOfItsOwnNeedsNoDeclaration() {
    service(FixedActor.secretariat()).register(Agreements.withBanks(BANKS, OTHER_DAY, false));

    assertEquals(1, agreements.count(RecordFilter.ALL));
  }

  @Test
  void onlyTheSecretariatKeepsIt() {
    AgreementService service = service(FixedActor.officerOf(Ward.KATSUSHIKA));

    assertThrows(NotPermitted.class, () -> service.register(details(BANKS, false)));
    assertEquals(0, agreements.count(RecordFilter.ALL));
  }

  private AgreementService service(ActingUser actor) {
    return new AgreementService(agreements, shared.declarations, actor, NoHistory.aids());
  }

  private static AgreementDetails details(List<String> banks, boolean withDeclaration) {
    return Agreements.withBanks(banks, DECLARED, withDeclaration);
  }

  private static RuleViolation assertRefused(String key, String field, Supplier<?> operation) {
    RuleViolation refused = assertThrows(RuleViolation.class, operation::get);
    assertEquals(key, refused.getMessage());
    assertEquals(field, refused.field());
    return refused;
  }
}
