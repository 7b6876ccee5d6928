package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountHolder;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;

@ApplicationScoped
class JpaAccountRepository extends JpaRecords<Account> implements AccountRepository {

  @Inject private KnownHolders known;

  JpaAccountRepository() {
    super(
        RecordShape.of(Account.class)
            .searchedIn("login", "displayName", "department")
            .sortedBy("login", "displayName", "role", "ward", "enabled")
            .ward("ward")
            .option("role")
            .inOrderOf("r.login"));
  }

  @Override
  public Optional<Account> withLogin(String login) {
    return entityManager()
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<AccountHolder> holder(String login) {
    return known.holder(login, AccountRepository.super::holder, this::mark);
  }

  /** Another one after each new, changed or removed account, here or on another server. */
  private Object mark() {
    return entityManager()
        .createQuery("select count(a), sum(a.version), max(a.id) from Account a", Object[].class)
        .getResultStream()
        .map(List::of)
        .findFirst()
        .orElseThrow();
  }

  /** Every change of an account comes here before its transaction ends. */
  @Override
  public void flush() {
    super.flush();
    known.forgetAfterCommit();
  }
}
