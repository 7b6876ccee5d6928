package jp.tokyo23.zerocarbon.renewable.auction;

import jp.tokyo23.zerocarbon.renewable.round.CalendarStep;

/** What can follow a failed auction (不調), in the order in which it is tried. */
public enum FallbackStep {
  /** 再度オークション, with a changed reserve price or lots. */
  REPEAT_AUCTION(CalendarStep.PUBLIC_NOTICE),
  /** 不落随契: 地方自治法施行令 第167条の2第1項第8号. */
  NEGOTIATED_CONTRACT(CalendarStep.CONTRACT),
  /** 最終保障供給 by the grid company; always open, so nothing has to begin before a day. */
  LAST_RESORT_SUPPLY(null);

  private final CalendarStep begins;

  FallbackStep(CalendarStep begins) {
    this.begins = begins;
  }

  /** Step of the procurement calendar that it begins with; null where no calendar binds it. */
  CalendarStep begins() {
    return begins;
  }
}
