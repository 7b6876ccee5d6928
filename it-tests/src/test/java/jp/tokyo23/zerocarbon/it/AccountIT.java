package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.account.AccountDetails;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;
import jp.tokyo23.zerocarbon.shared.account.AccountService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is kept of accounts between requests never outlives a change of theirs. */
@ArquillianTest
class AccountIT {

  @Inject private AccountService service;
  @Inject private AccountRepository accounts;
  @Inject private ActingUser actor;

  private final String login = "it-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aDisabledAccountIsDisabledFromTheNextRequestOn() {
    actor.actAs(new User("administrator", "管理者", Role.ADMINISTRATOR, null, "事務局"));
    Long id = service.register(details("前の名前", true));
    assertTrue(accounts.holder(login).orElseThrow().enabled());

    service.correct(id, service.record(id).version(), details("後の名前", true));
    assertEquals("後の名前", accounts.holder(login).orElseThrow().user().displayName());
    service.correct(id, service.record(id).version(), details("後の名前", false));
    assertFalse(accounts.holder(login).orElseThrow().enabled());
  }

  private AccountDetails details(String name, boolean enabled) {
    return new AccountDetails(
        login, name, "電力部", Role.SUPPLIER, null, null, enabled, "a-long-password-of-a-test");
  }
}
