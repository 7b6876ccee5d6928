package jp.tokyo23.zerocarbon.renewable.round;

/** How far a round is. States only move forward; cancelling ends a round and keeps everything. */
public enum RoundState {
  DRAFT(RoundStep.APPLICATION),
  APPLICATIONS_OPEN(RoundStep.APPLICATION),
  CHECKING(RoundStep.APPLICATION),
  GROUPING(RoundStep.GROUPING),
  GROUPS_PRESENTED(RoundStep.GROUPING),
  AUCTION_PREPARED(RoundStep.AUCTION),
  AUCTION_RUNNING(RoundStep.AUCTION),
  AUCTION_CLOSED(RoundStep.AUCTION),
  AWARDED(RoundStep.CONTRACT),
  CONTRACTING(RoundStep.CONTRACT),
  SUPPLYING(RoundStep.RESULT),
  CLOSED(RoundStep.RESULT),
  CANCELLED(RoundStep.APPLICATION);

  private final RoundStep step;

  RoundState(RoundStep step) {
    this.step = step;
  }

  /** The step that a round in this state is in. */
  public RoundStep step() {
    return step;
  }

  /** Whether nothing more happens in the round. */
  public boolean ended() {
    return this == CLOSED || this == CANCELLED;
  }

  /** Whether the round got at least as far as the other state. */
  public boolean reached(RoundState other) {
    return this != CANCELLED && compareTo(other) >= 0;
  }

  /** Whether a round may go from here to the other state. */
  public boolean precedes(RoundState other) {
    return !ended() && other != CANCELLED && compareTo(other) < 0;
  }
}
