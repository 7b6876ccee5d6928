package jp.tokyo23.zerocarbon.it;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionBase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionTrigger;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LowPriceRule;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MinimumStep;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveComparison;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveDisclosure;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReservePrice;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.SoftClose;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.TieRule;

/** Open outcry begun a day before its end; each bid has to be one yen below what it must beat. */
public final class TrialRules {

  public static final String LOT = "L1";

  private TrialRules() {}

  public static String bidder(int number) {
    return "事業者" + (number + 1);
  }

  /**
   * @param window of the soft close; zero never extends
   */
  public static AuctionRules of(MustBeat mustBeat, int bidders, Instant end, Duration window) {
    return of(mustBeat, bidders, end, window, Duration.ofSeconds(30));
  }

  /**
   * @param longestPause longer times without service move the end
   */
  static AuctionRules of(
      MustBeat mustBeat, int bidders, Instant end, Duration window, Duration longestPause) {
    Instant last = end.truncatedTo(ChronoUnit.MICROS);
    return new AuctionRules(
        LOT,
        AuctionMode.OPEN_OUTCRY,
        last.minus(Duration.ofDays(1)),
        last,
        null,
        new SoftClose(
            window,
            window,
            ExtensionBase.PREVIOUS_END,
            ExtensionTrigger.ANY_ACCEPTED_BID,
            LocalTime.of(17, 0),
            LocalTime.NOON,
            null),
        longestPause,
        ClosedDays.of(List.of()),
        MinimumStep.absolute(1),
        mustBeat,
        true,
        false,
        null,
        new ReservePrice(null, ReserveComparison.STRICTLY_BELOW, ReserveDisclosure.NOBODY),
        TieRule.EARLIEST,
        new LowPriceRule(null, null),
        new Evaluation(false, false, false, false, 2),
        IntStream.range(0, bidders).mapToObj(TrialRules::bidder).toList());
  }
}
