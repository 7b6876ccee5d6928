package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountRepository;

@ApplicationScoped
class JpaAccountRepository extends JpaRecords<Account> implements AccountRepository {

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
}
