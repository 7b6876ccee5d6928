package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;

/** Where an auction stands; only ever forward. */
public enum AuctionStage {
  DRAFT,
  PUBLISHED,
  RUNNING,
  /** The end has come: no more bids; the winner, if any, is provisional. */
  CLOSED,
  /** 低価格調査: the winner has to justify its price. */
  UNDER_EXAMINATION,
  AWARDED,
  /** 不調. */
  FAILED,
  CANCELLED;

  static AuctionStage of(AuctionView view, Instant now) {
    return switch (view.phase()) {
      case OPEN ->
          now.isBefore(view.start()) ? PUBLISHED : now.isBefore(view.end()) ? RUNNING : CLOSED;
      case CLOSED -> CLOSED;
      case UNDER_EXAMINATION -> UNDER_EXAMINATION;
      case AWARDED -> AWARDED;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }

  /** Whether bids may still come. */
  public boolean live() {
    return this == PUBLISHED || this == RUNNING;
  }

  /** Whether nothing can change any more. */
  public boolean decided() {
    return this == AWARDED || this == FAILED || this == CANCELLED;
  }
}
