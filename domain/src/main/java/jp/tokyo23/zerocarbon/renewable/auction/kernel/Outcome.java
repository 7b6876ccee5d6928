package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Result at close.
 *
 * @param bidders the winner, or all who are tied; empty where nobody wins
 * @param amount lowest amount [yen]; 0 where there is none
 * @param findings why the winner has to justify its price, or why that could not be tested
 */
public record Outcome(Kind kind, List<String> bidders, long amount, List<Finding> findings) {

  /** What came out. */
  public enum Kind {
    /** Not closed, or sealed bids not opened yet. */
    OPEN,
    WINNER,
    /** Equal lowest amounts, to be decided by a draw. */
    TIED,
    NO_BIDS,
    /** 不調: the lowest amount does not meet 予定価格. */
    RESERVE_NOT_MET
  }

  /** What the low-price check found. */
  public enum Finding {
    FAR_BELOW_INITIAL_MEAN,
    FAR_BELOW_NEXT,
    /** One bidder alone: neither test applies. */
    NOT_TESTABLE
  }

  static final Outcome NONE = new Outcome(Kind.OPEN, List.of(), 0, List.of());

  public Outcome {
    bidders = List.copyOf(bidders);
    findings = List.copyOf(findings);
  }

  public boolean failed() {
    return kind == Kind.NO_BIDS || kind == Kind.RESERVE_NOT_MET;
  }

  /** Whether the winner has to justify its price before the award. */
  public boolean abnormallyLow() {
    return findings.contains(Finding.FAR_BELOW_INITIAL_MEAN)
        || findings.contains(Finding.FAR_BELOW_NEXT);
  }

  /** As the ledger keeps it: WINNER 3 24004950 NOT_TESTABLE. */
  public String text() {
    String found = findings.stream().map(each -> " " + each).collect(Collectors.joining());
    return kind + " " + String.join(",", bidders) + " " + amount + found;
  }
}
