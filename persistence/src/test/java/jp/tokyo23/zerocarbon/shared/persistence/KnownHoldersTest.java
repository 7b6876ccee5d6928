package jp.tokyo23.zerocarbon.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jp.tokyo23.zerocarbon.shared.account.AccountHolder;
import org.junit.jupiter.api.Test;

class KnownHoldersTest {

  private final KnownHolders known = new KnownHolders();
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger questions = new AtomicInteger();
  private Object mark = 1;

  @Test
  void manyAreKnownFromOneQuestion() {
    for (int i = 0; i < 1_000; i++) {
      assertTrue(holder("login" + i % 10).isPresent());
    }
    assertTrue(questions.get() < reads.get());
    assertTrue(reads.get() < 1_000);
  }

  @Test
  void oneThatDoesNotExistIsAskedForEachTime() {
    known.holder("nobody", this::nobody, this::ask);
    known.holder("nobody", this::nobody, this::ask);
    assertEquals(2, reads.get());
  }

  @Test
  void whatIsForgottenIsReadAgainThoughTheMarkIsTheSame() {
    holder("a");
    known.forget();
    holder("a");
    assertEquals(2, reads.get());
  }

  @Test
  void anotherMarkThrowsAwayWhatWasKnown() {
    holder("a");
    int before = questions.get();
    mark = 2;
    while (questions.get() == before) { // each asks anew once the answer is half a second old
      holder("a");
    }
    assertEquals(2, reads.get());
  }

  private Optional<AccountHolder> holder(String login) {
    return known.holder(login, this::read, this::ask);
  }

  private Optional<AccountHolder> read(String login) {
    reads.incrementAndGet();
    return Optional.of(new AccountHolder(1L, true, null, null));
  }

  private Optional<AccountHolder> nobody(String login) {
    reads.incrementAndGet();
    return Optional.empty();
  }

  private Object ask() {
    questions.incrementAndGet();
    return mark;
  }
}
