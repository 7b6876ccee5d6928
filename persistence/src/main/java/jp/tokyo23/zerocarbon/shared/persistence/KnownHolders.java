package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.account.AccountHolder;

/**
 * Holders of accounts as they were read last. A change on this server counts from its commit on,
 * one made elsewhere after a second at the latest: twice a second one caller asks, for all of them,
 * whether the accounts still bear the mark they bore.
 */
@ApplicationScoped
class KnownHolders {

  private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
  private static final long ASK_AFTER = FRESH / 2;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  private final ReentrantLock asking = new ReentrantLock();

  /** Replaced as a whole: whoever read before a change still writes into the one thrown away. */
  private final AtomicReference<Known> known = new AtomicReference<>(Known.nothing());

  /**
   * Holders read since the mark was borne.
   *
   * @param mark null before it was first asked for
   * @param askedAt when the mark was last seen [System.nanoTime]
   */
  private record Known(Object mark, long askedAt, Map<String, AccountHolder> holders) {

    static Known nothing() {
      return new Known(null, 0, new ConcurrentHashMap<>());
    }

    boolean askedWithin(long nanos) {
      return mark != null && System.nanoTime() - askedAt <= nanos;
    }

    Known bearing(Object present, long asked) {
      return present.equals(mark)
          ? new Known(mark, asked, holders)
          : new Known(present, asked, new ConcurrentHashMap<>());
    }
  }

  /**
   * @param read finds the holder of a login
   * @param mark of all accounts; another one after each change
   */
  Optional<AccountHolder> holder(
      String login, Function<String, Optional<AccountHolder>> read, Supplier<Object> mark) {
    if (!known.get().askedWithin(ASK_AFTER)) {
      askAgain(mark);
    }
    Known present = known.get();
    if (!present.askedWithin(FRESH)) { // someone else still waits for the answer
      return read.apply(login);
    }
    AccountHolder found = present.holders().get(login);
    if (found != null) {
      return Optional.of(found);
    }
    Optional<AccountHolder> holder = read.apply(login);
    // only logins that exist, so their number is bounded
    holder.ifPresent(each -> present.holders().put(login, each));
    return holder;
  }

  private void askAgain(Supplier<Object> mark) {
    if (asking.tryLock()) {
      try {
        Known present = known.get();
        long asked = System.nanoTime();
        // one that was forgotten meanwhile stays forgotten
        known.compareAndSet(present, present.bearing(mark.get(), asked));
      } finally {
        asking.unlock();
      }
    }
  }

  void forget() {
    known.set(Known.nothing());
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
            forget();
          }
        });
  }
}
