package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.util.Optional;

/** How final a half-hourly value is; the later constant counts before the earlier one. */
public enum ReadingStatus {
  /** E 推計: estimated. */
  ESTIMATED('E'),
  /** P 速報: quick value. */
  QUICK('P'),
  /** D 確報: preliminary value. */
  PRELIMINARY('D'),
  /** F 確定: final value, which bills rest on. */
  FINAL('F');

  private final char code;

  ReadingStatus(char code) {
    this.code = code;
  }

  /** The letter in HHV-48. */
  public char code() {
    return code;
  }

  /** 0 for the least final; stored in the database. */
  public int rank() {
    return ordinal();
  }

  public static ReadingStatus ofRank(int rank) {
    return values()[rank];
  }

  static Optional<ReadingStatus> ofCode(String text) {
    for (ReadingStatus status : values()) {
      if (text.length() == 1 && text.charAt(0) == status.code) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
