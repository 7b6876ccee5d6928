package jp.tokyo23.zerocarbon.shared.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.PasswordHash;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * Opens the very first account of a new installation; every later one is opened by an
 * administrator.
 */
@ApplicationScoped
@Transactional
public class FirstAccountService {

  private AccountRepository accounts;
  private ActingUser actor;

  protected FirstAccountService() {} // for the CDI proxy

  @Inject
  public FirstAccountService(AccountRepository accounts, ActingUser actor) {
    this.accounts = accounts;
    this.actor = actor;
  }

  /** Opens an administrator's account; does nothing where any account exists. */
  @ActivateRequestContext
  public void openAdministrator(String login, String displayName, PasswordHash password) {
    if (accounts.count(RecordFilter.ALL) > 0) {
      return;
    }
    String department = Labels.of(Role.ADMINISTRATOR);
    Account account =
        new Account(
            new AccountDetails(
                login, displayName, department, Role.ADMINISTRATOR, null, null, true, null),
            password);
    actor.actAs(account.user());
    accounts.add(account);
  }
}
