package jp.tokyo23.zerocarbon.it.crash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.it.crash.Call.Answer;

/**
 * Proves from what bidders were told and from what the ledger holds that no bid was lost, doubled,
 * invented or reordered. Returns each promise that was not kept; an empty list is the proof.
 *
 * <p>The order is checked against real time: a bid whose answer had arrived before another was sent
 * stands before it. For a list that only grows, that is one pass from its end.
 */
public final class BidChecker {

  private final Map<String, List<Call>> calls;
  private final List<Accepted> ledger;
  private final Map<String, Long> times;
  private final List<String> broken = new ArrayList<>();

  private BidChecker(List<Call> calls, List<Accepted> ledger) {
    this.calls = calls.stream().collect(Collectors.groupingBy(Call::bidId));
    this.ledger = ledger.stream().sorted(Comparator.comparingLong(Accepted::sequence)).toList();
    this.times =
        ledger.stream().collect(Collectors.groupingBy(Accepted::bidId, Collectors.counting()));
  }

  /**
   * @param winner id of the bid that the auction names as leading
   */
  public static List<String> check(
      List<Call> calls, List<Accepted> ledger, Optional<String> winner) {
    BidChecker checker = new BidChecker(calls, ledger);
    checker.answers();
    checker.entries();
    checker.order();
    checker.winner(winner);
    return checker.broken;
  }

  private void answers() {
    Map<String, Accepted> entries = new HashMap<>();
    ledger.forEach(entry -> entries.put(entry.bidId(), entry));
    calls.forEach((id, all) -> all.forEach(call -> answer(call, entries.get(id))));
  }

  private void answer(Call call, Accepted entry) {
    switch (call.answer()) {
      case ACCEPTED -> {
        if (entry == null) {
          broken.add("lost: " + call);
        } else if (entry.sequence() != call.sequence() || entry.amount() != call.amount()) {
          broken.add("changed: " + call + " became " + entry);
        }
      }
      case REFUSED -> {
        if (entry != null) {
          broken.add("refused and yet there: " + call);
        }
      }
      case UNKNOWN -> {
        // it may be there; entries() sees to it that it is so once at most
      }
    }
  }

  private void entries() {
    times.forEach(
        (id, count) -> {
          if (count > 1) {
            broken.add("doubled: " + id + " stands " + count + " times");
          }
          if (!calls.containsKey(id)) {
            broken.add("invented: " + id);
          }
        });
  }

  private void order() {
    long earliestEnd = Long.MAX_VALUE;
    for (int i = ledger.size() - 1; i >= 0; i--) {
      List<Call> mine = calls.getOrDefault(ledger.get(i).bidId(), List.of());
      long began = mine.stream().mapToLong(Call::began).min().orElse(Long.MIN_VALUE);
      if (earliestEnd < began) {
        broken.add("reordered: a later entry was answered before this was sent: " + ledger.get(i));
      }
      earliestEnd = Math.min(earliestEnd, answered(mine));
    }
  }

  private static long answered(List<Call> calls) {
    return calls.stream()
        .filter(call -> call.answer() == Answer.ACCEPTED)
        .mapToLong(Call::ended)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private void winner(Optional<String> named) {
    Optional<String> lowest =
        ledger.stream()
            .min(Comparator.comparingLong(Accepted::amount).thenComparing(Accepted::sequence))
            .map(Accepted::bidId);
    if (!lowest.equals(named)) {
      broken.add("winner: " + named + " is named, " + lowest + " is lowest");
    }
  }
}
