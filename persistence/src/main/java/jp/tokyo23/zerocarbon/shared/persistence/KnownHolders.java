package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.shared.account.AccountHolder;

/**
 * Holders of accounts as they were read last. A change on this server counts from its commit on,
 * one made elsewhere after a second at the latest.
 */
@ApplicationScoped
class KnownHolders {

  private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /** Replaced as a whole: whoever read before a change still writes into the one thrown away. */
  private volatile Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Optional<AccountHolder> holder, long readAt) {}

  Optional<AccountHolder> holder(String login, Function<String, Optional<AccountHolder>> read) {
    Map<String, Known> present = known;
    Known found = present.get(login);
    long now = System.nanoTime();
    if (found == null || now - found.readAt() > FRESH) {
      found = new Known(read.apply(login), now);
      if (found.holder().isPresent()) { // only logins that exist, so their number is bounded
        present.put(login, found);
      }
    }
    return found.holder();
  }

  void forgetAfterCommit() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // the change is not to be seen yet
          }

          @Override
          public void afterCompletion(int status) {
            known = new ConcurrentHashMap<>();
          }
        });
  }
}
