package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.time.Duration;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.BiddingHours;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Interruption;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.SoftClose;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;

/** Whether the typed rules can be meant; each refusal points at its input. */
final class RulesCheck {

  /** Decimals that a unit price can have. */
  private static final int MOST_PLACES = 6;

  private static final Duration DAY = Duration.ofDays(1);

  private RulesCheck() {}

  static void require(AuctionRules rules) {
    hours(rules);
    softClose(rules.softClose());
    interruption(rules.longestPause());
    positive(rules.startAmount(), "startAmount");
    positive(rules.reserve().amount(), "reserve");
    share(rules.step().ratio(), "stepRatio");
    share(rules.lowPrice().belowInitialMean(), "lowPriceBelowInitialMean");
    share(rules.lowPrice().belowNext(), "lowPriceBelowNext");
    int scale = rules.evaluation().priceScale();
    within(scale >= 0 && scale <= MOST_PLACES, "priceScale");
    BigDecimal levy = rules.evaluation().reference().levy();
    within(levy == null || levy.signum() >= 0, "referenceLevy");
  }

  /** An end outside the hours would cut off the time in which everybody expects to bid. */
  private static void hours(AuctionRules rules) {
    BiddingHours hours = rules.hours();
    if (hours == null) {
      return;
    }
    if (!hours.from().isBefore(hours.to())) {
      throw new RuleViolation("auction.hoursOrder").at("hoursTo");
    }
    var end = rules.end().atZone(TokyoTime.ZONE).toLocalTime();
    if (!end.isAfter(hours.from()) || end.isAfter(hours.to())) {
      throw new RuleViolation("auction.endOutsideHours").at("end");
    }
  }

  private static void softClose(SoftClose softClose) {
    lasts(softClose.window(), "extensionWindow");
    lasts(softClose.extension(), "extension");
    within(softClose.maxExtensions() == null || softClose.maxExtensions() >= 0, "maxExtensions");
  }

  private static void interruption(Duration over) {
    boolean telling = over.compareTo(Interruption.SHORTEST) >= 0 && over.compareTo(DAY) < 0;
    if (!telling) {
      throw new RuleViolation("auction.interruptionOutOfRange").at("interruptionOver");
    }
  }

  private static void lasts(Duration duration, String field) {
    within(!duration.isNegative() && duration.compareTo(DAY) < 0, field);
  }

  private static void positive(Long yen, String field) {
    within(yen == null || yen > 0, field);
  }

  private static void share(BigDecimal share, String field) {
    within(share == null || share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0, field);
  }

  private static void within(boolean holds, String field) {
    if (!holds) {
      throw new RuleViolation("auction.ruleOutOfRange").at(field);
    }
  }
}
