package jp.tokyo23.zerocarbon.renewable.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How far a lot of a round is, from the grouping to its supply. */
public enum LotStep {
  GROUPED,
  PUBLISHED,
  RUNNING,
  /** No bid can come any more; the lot may have no winner. */
  CLOSED,
  /** An award is approved. */
  AWARDED,
  /** A ward of the lot has a contract, or prepares one. */
  CONTRACTING,
  /** All wards of the lot are supplied. */
  SUPPLYING;

  /**
   * How far a round is whose lots are so far: it has begun something with its first lot and has
   * finished it with its last. Empty while no auction is published.
   */
  public static Optional<RoundState> roundOf(Collection<LotStep> lots) {
    if (lots.isEmpty()) {
      return Optional.empty();
    }
    LotStep last = lots.stream().min(Comparator.naturalOrder()).orElseThrow();
    LotStep first = lots.stream().max(Comparator.naturalOrder()).orElseThrow();
    if (last.reached(AWARDED)) {
      return Optional.of(
          last == SUPPLYING
              ? RoundState.SUPPLYING
              : first.reached(CONTRACTING) ? RoundState.CONTRACTING : RoundState.AWARDED);
    }
    if (last.reached(CLOSED)) {
      return Optional.of(RoundState.AUCTION_CLOSED);
    }
    if (first.reached(RUNNING)) {
      return Optional.of(RoundState.AUCTION_RUNNING);
    }
    return first == PUBLISHED ? Optional.of(RoundState.AUCTION_PREPARED) : Optional.empty();
  }

  public boolean reached(LotStep other) {
    return compareTo(other) >= 0;
  }
}
