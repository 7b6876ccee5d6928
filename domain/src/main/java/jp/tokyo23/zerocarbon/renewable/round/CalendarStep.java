package jp.tokyo23.zerocarbon.renewable.round;

/** What has to be done before the supply starts, with the state in which a round has done it. */
public enum CalendarStep {
  /** 庁内の意思決定. */
  INTERNAL_DECISION("internalDecision", RoundState.GROUPS_PRESENTED),
  /** 公告. */
  PUBLIC_NOTICE("publicNotice", RoundState.AUCTION_PREPARED),
  /** 開札またはオークションの終了. */
  AUCTION("auction", RoundState.AUCTION_CLOSED),
  /** 契約. */
  CONTRACT("contract", RoundState.SUPPLYING),
  /** 切替えの登録. */
  SWITCH_REGISTRATION("switchRegistration", RoundState.SUPPLYING);

  private final String setting;
  private final RoundState done;

  CalendarStep(String setting, RoundState done) {
    this.setting = "procurement.calendar." + setting;
    this.done = done;
  }

  /** The setting that says how many calendar days before the start of supply it is done. */
  public String setting() {
    return setting;
  }

  /** Whether a round in this state has this step behind it. */
  public boolean doneIn(RoundState state) {
    return state.reached(done);
  }
}
