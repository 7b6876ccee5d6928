package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.account.AccountHolder;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;

/** Looks the signed-in person up in the register of accounts, once a request. */
@RequestScoped
class AccountActingUser implements ActingUser {

  @Inject private Principal principal;
  @Inject private AccountRepository accounts;

  private User user;

  @Override
  public User user() {
    if (user == null) {
      user =
          accounts
              .holder(principal.getName())
              .filter(AccountHolder::enabled)
              .map(AccountHolder::user)
              .orElseThrow(() -> new NotPermitted(principal.getName()));
    }
    return user;
  }

  @Override
  public void actAs(User other) {
    user = other;
  }
}
