package jp.tokyo23.zerocarbon.renewable.auction;

/** Where a step after a failed auction stands. */
public enum FallbackState {
  PLANNED,
  IN_PROGRESS,
  /** The lot is supplied by it. */
  SUCCEEDED,
  /** It brought no supply; another step follows. */
  WITHOUT_RESULT;

  public boolean open() {
    return this == PLANNED || this == IN_PROGRESS;
  }
}
