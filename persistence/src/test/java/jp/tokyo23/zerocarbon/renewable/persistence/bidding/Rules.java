package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
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

/**
 * An open outcry of two bidders for lot L1 with a step of 1,000 yen, begun a day before its end.
 */
final class Rules {

  private Rules() {}

  static AuctionRules until(Instant end) {
    return until(end, Duration.ofSeconds(30));
  }

  static AuctionRules until(Instant end, Duration longestPause) {
    return new AuctionRules(
        "L1",
        AuctionMode.OPEN_OUTCRY,
        end.minus(Duration.ofDays(1)),
        end,
        null,
        new SoftClose(
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            ExtensionBase.PREVIOUS_END,
            ExtensionTrigger.ANY_ACCEPTED_BID,
            LocalTime.of(17, 0),
            LocalTime.NOON,
            null),
        longestPause,
        ClosedDays.of(List.of()),
        MinimumStep.absolute(1_000),
        MustBeat.LOWEST,
        true,
        false,
        null,
        new ReservePrice(null, ReserveComparison.STRICTLY_BELOW, ReserveDisclosure.NOBODY),
        TieRule.EARLIEST,
        new LowPriceRule(null, null),
        new Evaluation(false, false, false, false, 2),
        List.of("事業者1", "事業者2"));
  }
}
