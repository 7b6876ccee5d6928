package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Rules of an auction as the handbook's defaults have them, with single rules changed. */
final class RulesFixture {

  AuctionMode mode = AuctionMode.OPEN_OUTCRY;
  Instant start = tokyo("2026-01-05T09:00");
  Instant end = tokyo("2026-01-16T15:00");
  BiddingHours hours;
  ExtensionBase base = ExtensionBase.PREVIOUS_END;
  ExtensionTrigger trigger = ExtensionTrigger.ANY_ACCEPTED_BID;
  Integer maxExtensions;
  Duration pause = Duration.ofSeconds(30);
  MinimumStep step = MinimumStep.relative(new BigDecimal("0.005"));
  MustBeat mustBeat = MustBeat.LOWEST;
  boolean leaderMayBidAgain = true;
  boolean withdrawalAllowed;
  Long startAmount;
  Long reserve;
  ReserveComparison comparison = ReserveComparison.STRICTLY_BELOW;
  ReserveDisclosure disclosure = ReserveDisclosure.NOBODY;
  TieRule tieRule = TieRule.EARLIEST;
  List<String> bidders = List.of("1", "2", "3", "4");

  AuctionRules rules() {
    return new AuctionRules(
        "L1",
        mode,
        start,
        end,
        hours,
        new SoftClose(
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            base,
            trigger,
            LocalTime.of(17, 0),
            LocalTime.NOON,
            maxExtensions),
        pause,
        closedDays(),
        step,
        mustBeat,
        leaderMayBidAgain,
        withdrawalAllowed,
        startAmount,
        new ReservePrice(reserve, comparison, disclosure),
        tieRule,
        new LowPriceRule(new BigDecimal("0.40"), new BigDecimal("0.30")),
        new Evaluation(false, false, true, false, 2),
        bidders);
  }

  AuctionState begin() {
    return AuctionState.begin(rules());
  }

  static Instant tokyo(String local) {
    return LocalDateTime.parse(local).atZone(SoftClose.TOKYO).toInstant();
  }

  /** Holidays and year-end closings around the examples. */
  static ClosedDays closedDays() {
    return ClosedDays.of(
        Stream.of(
                "2025-11-24",
                "2025-12-29",
                "2025-12-30",
                "2025-12-31",
                "2026-01-01",
                "2026-01-02",
                "2026-01-03",
                "2026-01-12",
                "2026-02-11",
                "2026-02-23")
            .map(LocalDate::parse)
            .toList());
  }

  static AuctionCommand bid(String bidder, String id, long yen) {
    return bid(bidder, id, Long.toString(yen));
  }

  static AuctionCommand bid(String bidder, String id, String amount) {
    return AuctionCommand.bid(Sender.of("L1", "account:9", bidder), id, amount, "{}", null);
  }

  static AuctionCommand autoBid(String bidder, String id, long offer, long floor) {
    return AuctionCommand.autoBid(
        Sender.of("L1", "account:9", bidder),
        id,
        Long.toString(offer),
        Long.toString(floor),
        "{}",
        null);
  }

  static AuctionCommand office(CommandKind kind, String bidder, String content) {
    return AuctionCommand.office(kind, "L1", "account:1", bidder, content);
  }
}
