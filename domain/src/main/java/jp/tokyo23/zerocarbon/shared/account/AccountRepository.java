package jp.tokyo23.zerocarbon.shared.account;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of accounts. */
public interface AccountRepository extends RecordRepository<Account> {

  Optional<Account> withLogin(String login);

  /**
   * Holder of the account with this login. May be kept in memory as long as the account is not
   * changed: bidders ask for it thousands of times a second.
   */
  default Optional<AccountHolder> holder(String login) {
    return withLogin(login).map(AccountHolder::of);
  }
}
