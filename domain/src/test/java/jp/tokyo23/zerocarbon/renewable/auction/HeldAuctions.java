package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TokyoTime;

/** Auctions of lots in memory, for tests of what follows them. */
public final class HeldAuctions {

  private static final Duration WEEK = Duration.ofDays(7);

  private final AuctionHouse house = new AuctionHouse();
  private Instant published = Instant.EPOCH;

  public AuctionRepository auctions() {
    return house.auctions;
  }

  public BidDesk desk() {
    return house.desk;
  }

  /** A rehearsal of the lot that begins in a week. */
  public Long announced(FiscalYear year, Long lot) {
    Instant begin = Instant.now().plus(WEEK);
    return held(year, lot, begin, begin.plus(WEEK));
  }

  /** A rehearsal of the lot that takes bids. */
  public Long running(FiscalYear year, Long lot) {
    return held(year, lot, Instant.now().minus(WEEK), Instant.now().plus(WEEK));
  }

  /** A rehearsal of the lot that nobody has bid in. */
  public Long over(FiscalYear year, Long lot) {
    Long id = held(year, lot, Instant.now().minus(WEEK), Instant.now().minusSeconds(1));
    house.desk.close(id);
    return id;
  }

  private Long held(FiscalYear year, Long lot, Instant start, Instant end) {
    AuctionRules rules =
        AuctionHouse.STANDARD.rules(
            "R8-" + lot, AuctionMode.OPEN_OUTCRY, start, end, TokyoTime.today());
    Auction auction =
        new Auction(
            new AuctionDetails(year, "グループ" + lot, lot, true, rules, null, null, null, true));
    house.auctions.add(auction);
    published = published.plusSeconds(1);
    auction.publish(rules.with(ClosedDays.of(List.of()), List.of("1")), published);
    house.desk.open(auction.id(), auction.rules());
    return auction.id();
  }
}
