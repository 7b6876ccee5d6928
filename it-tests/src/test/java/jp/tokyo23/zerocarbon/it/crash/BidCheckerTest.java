package jp.tokyo23.zerocarbon.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.it.crash.Call.Answer;
import org.junit.jupiter.api.Test;

/** The checker finds each kind of broken promise; without this a green crash test means nothing. */
class BidCheckerTest {

  private final List<Call> calls = new ArrayList<>();
  private final List<Accepted> ledger = new ArrayList<>();
  private Optional<String> winner = Optional.of("b");

  BidCheckerTest() {
    calls.add(new Call("a", 900, Answer.ACCEPTED, 1, 10, 20));
    calls.add(new Call("b", 800, Answer.ACCEPTED, 3, 30, 40));
    calls.add(new Call("c", 850, Answer.REFUSED, 0, 30, 40));
    calls.add(new Call("d", 850, Answer.UNKNOWN, 0, 30, 40));
    ledger.add(new Accepted(1, "a", 900));
    ledger.add(new Accepted(3, "b", 800));
  }

  @Test
  void whatWasKeptIsProved() {
    assertEquals(List.of(), check());
    ledger.add(new Accepted(4, "d", 850)); // it was unknown to the bidder only
    assertEquals(List.of(), check());
  }

  @Test
  void aLostBid() {
    ledger.remove(0);
    finds("lost");
  }

  @Test
  void aBidWithAnotherAmountOrNumber() {
    ledger.set(0, new Accepted(1, "a", 901));
    finds("changed");
    ledger.set(0, new Accepted(2, "a", 900));
    finds("changed");
  }

  @Test
  void aDoubledBid() {
    ledger.add(new Accepted(4, "d", 850));
    ledger.add(new Accepted(5, "d", 850));
    finds("doubled");
  }

  @Test
  void aRefusedBidThatCounts() {
    ledger.add(new Accepted(4, "c", 850));
    finds("refused and yet there");
  }

  @Test
  void aBidThatNobodySent() {
    ledger.add(new Accepted(4, "e", 850));
    finds("invented");
  }

  @Test
  void bidsInAnotherOrderThanThatOfTheAnswers() {
    calls.set(0, new Call("a", 900, Answer.ACCEPTED, 1, 50, 60));
    finds("reordered");
  }

  @Test
  void aWinnerWhoIsNotLowest() {
    winner = Optional.of("a");
    finds("winner");
    winner = Optional.empty();
    finds("winner");
  }

  @Test
  void theEarlierOfEqualBidsWins() {
    ledger.add(new Accepted(4, "d", 800));
    assertEquals(List.of(), check());
    winner = Optional.of("d");
    finds("winner");
  }

  private void finds(String kind) {
    assertTrue(check().stream().anyMatch(each -> each.startsWith(kind)), () -> "" + check());
  }

  private List<String> check() {
    return BidChecker.check(calls, ledger, winner);
  }
}
