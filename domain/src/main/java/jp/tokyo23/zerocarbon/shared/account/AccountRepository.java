package jp.tokyo23.zerocarbon.shared.account;

import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of accounts. */
public interface AccountRepository extends RecordRepository<Account> {

  Optional<Account> withLogin(String login);
}
