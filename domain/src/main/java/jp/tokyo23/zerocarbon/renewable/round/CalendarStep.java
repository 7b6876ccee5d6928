package jp.tokyo23.zerocarbon.renewable.round;

/** What has to be done before the supply starts, with the state in which a round has done it. */
public enum CalendarStep {
  /** 庁内の意思決定. */
  INTERNAL_DECISION(RoundState.GROUPS_PRESENTED),
  /** 公告. */
  PUBLIC_NOTICE(RoundState.AUCTION_PREPARED),
  /** 開札またはオークションの終了. */
  AUCTION(RoundState.AUCTION_CLOSED),
  /** 契約. */
  CONTRACT(RoundState.SUPPLYING),
  /** 切替えの登録. */
  SWITCH_REGISTRATION(RoundState.SUPPLYING);

  private final RoundState done;

  CalendarStep(RoundState done) {
    this.done = done;
  }

  /** Whether a round in this state has this step behind it. */
  public boolean doneIn(RoundState state) {
    return state.reached(done);
  }
}
