package jp.tokyo23.zerocarbon.shared.testing;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** The register of accounts in memory. */
public final class InMemoryAccounts extends InMemoryRecords<Account> implements AccountRepository {

  @Override
  public Optional<Account> withLogin(String login) {
    return all(RecordFilter.ALL).stream()
        .filter(account -> account.login().equals(login))
        .findFirst();
  }
}
