package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * 中断: a time in which nobody could bid because the server or its database stood still. The end
 * moves by what bidders have lost of the time for bidding, as if the clock had stood still, too.
 */
public record Interruption(Instant from, Instant to) {

  /** Shorter times without service cannot be told from a busy machine or a quick restart. */
  public static final Duration SHORTEST = Duration.ofSeconds(10);

  /** What counted in the auctions whose rules did not say it yet. */
  static final Duration BEFORE_IT_WAS_A_RULE = Duration.ofSeconds(30);

  private static final String SEPARATOR = "/";

  /** As the content of the command that resumes an auction: both times of ISO 8601. */
  public String text() {
    return from + SEPARATOR + to;
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  /** The end after the interruption; null where nobody lost anything by it, or it is unreadable. */
  static Instant endAfter(AuctionState state, AuctionCommand command, Instant now) {
    Interruption told = read(command.content());
    if (told == null
        || told.to.isAfter(now)
        || told.length().compareTo(state.rules().longestPause()) <= 0) {
      return null;
    }
    Instant lostFrom = later(later(told.from, state.rules().start()), state.resumed());
    return lostFrom.isBefore(told.to) && lostFrom.isBefore(state.end())
        ? state
            .rules()
            .softClose()
            .movedEnd(state.end(), Duration.between(lostFrom, told.to), state.rules().closedDays())
        : null;
  }

  static Interruption read(String text) {
    String[] times = text.split(SEPARATOR, 2);
    try {
      return times.length < 2
          ? null
          : new Interruption(Instant.parse(times[0]), Instant.parse(times[1]));
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
