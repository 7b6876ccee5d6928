package jp.tokyo23.zerocarbon.shared.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.PasswordHash;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Accounts: kept by the administrator, read by the auditor, the password changed by its owner. */
@ApplicationScoped
@Transactional
public class AccountService extends RecordService<Account, AccountDetails> {

  private AccountRepository accounts;

  protected AccountService() {} // for the CDI proxy

  @Inject
  public AccountService(AccountRepository accounts, ActingUser actor, RecordAids aids) {
    super(accounts, actor, aids);
    this.accounts = accounts;
  }

  @Override
  public Account record(Long id) {
    requireInsight();
    return super.record(id);
  }

  @Override
  public List<Account> page(PageQuery query) {
    requireInsight();
    return super.page(query);
  }

  @Override
  public long count(RecordFilter filter) {
    requireInsight();
    return super.count(filter);
  }

  @Override
  public boolean editable(Account account) {
    return actor().user().role() == Role.ADMINISTRATOR;
  }

  @Override
  public boolean registrable() {
    return actor().user().role() == Role.ADMINISTRATOR;
  }

  /** Refused: histories name the account, so it is disabled instead. */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    throw new RuleViolation("account.disableInstead");
  }

  /** Lets the acting user change the own password. */
  public void changeOwnPassword(String current, String next) {
    User user = actor().user();
    Account account =
        accounts.withLogin(user.login()).orElseThrow(() -> new NotPermitted(user.login()));
    if (current == null || !account.passwordMatches(current)) {
      throw new RuleViolation("password.wrong").at("currentPassword");
    }
    account.changePassword(hash(next));
  }

  @Override
  protected Account create(AccountDetails details) {
    if (accounts.withLogin(details.login()).isPresent()) {
      throw new RuleViolation("account.loginTaken").at("login");
    }
    return new Account(details, hash(details.newPassword()));
  }

  @Override
  protected void apply(Account account, AccountDetails details) {
    if (account.login().equals(actor().user().login()) && !details.enabled()) {
      throw new RuleViolation("account.disablesItself").at("enabled");
    }
    account.correct(details);
    if (details.newPassword() != null) {
      account.changePassword(hash(details.newPassword()));
    }
  }

  @Override
  protected void requireEditor(Account account) {
    actor().user().requireRole(Role.ADMINISTRATOR);
  }

  private static PasswordHash hash(String password) {
    try {
      return PasswordHash.of(password);
    } catch (RuleViolation wrongLength) {
      throw wrongLength.at("newPassword");
    }
  }

  private void requireInsight() {
    actor().user().requireRole(Role.ADMINISTRATOR, Role.AUDITOR);
  }
}
