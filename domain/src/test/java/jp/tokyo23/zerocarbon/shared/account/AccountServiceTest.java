package jp.tokyo23.zerocarbon.shared.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryAccounts;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountServiceTest {

  private static final String PASSWORD = "first-password-1";

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final FixedActor actor = FixedActor.of(Role.ADMINISTRATOR, null);
  private final AccountService service = new AccountService(accounts, actor, NoHistory.aids());

  @Test
  void theAdministratorOpensAnAccountWithAFirstPassword() {
    Account opened = open("hanako", Role.WARD_OFFICER, Ward.KATSUSHIKA);

    assertTrue(opened.enabled());
    assertTrue(opened.passwordMatches(PASSWORD));
    assertEquals(Ward.KATSUSHIKA, opened.user().ward());
  }

  @Test
  void aFirstPasswordOfLessThanTwelveCharactersIsRefusedAtItsField() {
    AccountDetails details = details("hanako", Role.AUDITOR, null, true, "too-short-1");

    assertRefused("password.length", "newPassword", () -> service.register(details));
  }

  @Test
  void aLoginThatIsTakenIsRefused() {
    open("hanako", Role.AUDITOR, null);

    assertRefused("account.loginTaken", "login", () -> open("hanako", Role.SECRETARIAT, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Hanako", "-hanako", "花子です", "hanako@ward"})
  void aLoginOfAnotherFormIsRefused(String login) {
    assertRefused("account.loginForm", "login", () -> open(login, Role.AUDITOR, null));
  }

  @ParameterizedTest
  @EnumSource(names = {"WARD_OFFICER", "FACILITY_MANAGER"})
  void aRoleOfAWardNeedsTheWard(Role role) {
    assertRefused("account.wardMissing", "ward", () -> open("hanako", role, null));
  }

  @ParameterizedTest
  @EnumSource(names = {"SECRETARIAT", "SUPPLIER", "AUDITOR", "ADMINISTRATOR"})
  void aRoleOutsideAWardLeavesTheWardAway(Role role) {
    assertNull(open("hanako", role, Ward.KATSUSHIKA).ward());
  }

  @Test
  void aCorrectionWithoutANewPasswordLeavesThePassword() {
    Account account = open("hanako", Role.WARD_OFFICER, Ward.KATSUSHIKA);

    service.correct(account.id(), 0, details("hanako", Role.AUDITOR, null, true, null));

    assertEquals(Role.AUDITOR, account.role());
    assertTrue(account.passwordMatches(PASSWORD));
  }

  @Test
  void theAdministratorGivesANewPassword() {
    Account account = open("hanako", Role.AUDITOR, null);

    service.correct(
        account.id(), 0, details("hanako", Role.AUDITOR, null, true, "second-password"));

    assertTrue(account.passwordMatches("second-password"));
    assertFalse(account.passwordMatches(PASSWORD));
  }

  @Test
  void theAdministratorDisablesOthersButNeverTheOwnAccount() {
    Account other = open("hanako", Role.AUDITOR, null);
    Account own = open(actor.user().login(), Role.ADMINISTRATOR, null);

    service.correct(other.id(), 0, details("hanako", Role.AUDITOR, null, false, null));
    assertFalse(other.enabled());

    AccountDetails disabled = details(own.login(), Role.ADMINISTRATOR, null, false, null);
    assertRefused(
        "account.disablesItself", "enabled", () -> service.correct(own.id(), 0, disabled));
    assertTrue(own.enabled());
  }

  @Test
  void anAccountIsNeverRemoved() {
    Account account = open("hanako", Role.AUDITOR, null);

    assertRefused("account.disableInstead", null, () -> service.remove(account.id(), 0, "転出"));
  }

  @Test
  void everybodyChangesTheOwnPassword() {
    Account account = open("hanako", Role.SUPPLIER, null);
    actor.actAs(account.user());

    service.changeOwnPassword(PASSWORD, "second-password");

    assertTrue(account.passwordMatches("second-password"));
  }

  @Test
  void theOwnPasswordChangesOnlyWithTheCurrentOne() {
    Account account = open("hanako", Role.SUPPLIER, null);
    actor.actAs(account.user());

    assertRefused(
        "password.wrong",
        "currentPassword",
        () -> service.changeOwnPassword("something-else", "second-password"));
    assertRefused(
        "password.wrong",
        "currentPassword",
        () -> service.changeOwnPassword(null, "second-password"));
    assertRefused(
        "password.length", "newPassword", () -> service.changeOwnPassword(PASSWORD, "short"));
    assertTrue(account.passwordMatches(PASSWORD));
  }

  @Test
  void theAuditorReadsAccountsAndChangesNone() {
    Account account = open("hanako", Role.AUDITOR, null);
    actor.actAs(account.user());

    assertEquals(1, service.page(PageQuery.all(RecordFilter.ALL)).size());
    assertFalse(service.registrable());
    assertFalse(service.editable(account));
    assertThrows(NotPermitted.class, () -> service.recordToEdit(account.id()));
    assertThrows(NotPermitted.class, () -> open("taro", Role.AUDITOR, null));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AUDITOR", "ADMINISTRATOR"})
  void nobodyElseSeesAccounts(Role role) {
    Account account = open("hanako", role, Ward.KATSUSHIKA);
    actor.actAs(account.user());

    assertThrows(NotPermitted.class, () -> service.record(account.id()));
    assertThrows(NotPermitted.class, () -> service.page(PageQuery.all(RecordFilter.ALL)));
    assertThrows(NotPermitted.class, () -> service.count(RecordFilter.ALL));
  }

  private Account open(String login, Role role, Ward ward) {
    return accounts
        .find(service.register(details(login, role, ward, true, PASSWORD)))
        .orElseThrow();
  }

  private static AccountDetails details(
      String login, Role role, Ward ward, boolean enabled, String password) {
    return new AccountDetails(login, "葛飾 花子", "環境課", role, ward, null, enabled, password);
  }

  private static void assertRefused(String key, String field, Executable attempt) {
    RuleViolation refused = assertThrows(RuleViolation.class, attempt);
    assertEquals(key, refused.getMessage());
    assertEquals(field, refused.field());
  }
}
