package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.LocalTime;

/** Time of day [Asia/Tokyo] in which bids are taken: from (included) to (excluded). */
public record BiddingHours(LocalTime from, LocalTime to) {

  boolean contain(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
