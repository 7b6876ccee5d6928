package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * 自動延長: a bid in the last {@code window} moves the end by {@code extension}; past {@code
 * latestClose} it moves to {@code resumeEnd} of the next business day. Practice of Japanese
 * electricity auctions (平戸市 2026, 鹿嶋市).
 *
 * @param maxExtensions null for no limit
 */
public record SoftClose(
    Duration window,
    Duration extension,
    ExtensionBase base,
    ExtensionTrigger trigger,
    LocalTime latestClose,
    LocalTime resumeEnd,
    Integer maxExtensions) {

  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** The end after a bid accepted at this time; never before the present end. */
  public Instant endAfter(Instant bid, Instant end, ClosedDays closedDays) {
    if (bid.isBefore(end.minus(window))) {
      return end;
    }
    Instant candidate = base == ExtensionBase.PREVIOUS_END ? end.plus(extension) : later(end, bid);
    if (candidate.equals(end)) {
      return end;
    }
    ZonedDateTime today = end.atZone(TOKYO);
    ZonedDateTime wanted = candidate.atZone(TOKYO);
    boolean inTime =
        wanted.toLocalDate().equals(today.toLocalDate())
            && !wanted.toLocalTime().isAfter(latestClose);
    return inTime
        ? candidate
        : closedDays
            .nextBusinessDay(today.toLocalDate())
            .atTime(resumeEnd)
            .atZone(TOKYO)
            .toInstant();
  }

  /**
   * The end moved by the time that bidders have lost: on the same day up to {@code latestClose}, or
   * to the first {@code resumeEnd} of a business day that leaves them all of it.
   */
  Instant movedEnd(Instant end, Duration lost, ClosedDays closedDays) {
    LocalDate day = end.atZone(TOKYO).toLocalDate();
    ZonedDateTime wanted = end.plus(lost).atZone(TOKYO);
    boolean sameDay = wanted.toLocalDate().equals(day);
    if (sameDay && !wanted.toLocalTime().isAfter(latestClose)) {
      return wanted.toInstant();
    }
    boolean past = sameDay || wanted.toLocalTime().isAfter(resumeEnd);
    LocalDate before = past ? wanted.toLocalDate() : wanted.toLocalDate().minusDays(1);
    return closedDays.nextBusinessDay(before).atTime(resumeEnd).atZone(TOKYO).toInstant();
  }

  boolean anyBidExtends() {
    return trigger == ExtensionTrigger.ANY_ACCEPTED_BID;
  }

  private Instant later(Instant end, Instant bid) {
    Instant fromBid = bid.plus(extension);
    return fromBid.isAfter(end) ? fromBid : end;
  }
}
