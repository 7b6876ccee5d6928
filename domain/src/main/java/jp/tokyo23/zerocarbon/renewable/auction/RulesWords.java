package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.BiddingHours;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MinimumStep;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReferenceUnits;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReservePrice;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.SoftClose;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** The rules of an auction in the words of an office, with units; for pages and papers alike. */
public final class RulesWords {

  /** One rule: 最小引下げ幅, 0.5%. */
  public record Line(String name, String value) {}

  private final AuctionRules rules;
  private final boolean reserveKnown;
  private final List<Line> lines = new ArrayList<>();

  private RulesWords(AuctionRules rules, boolean reserveKnown) {
    this.rules = rules;
    this.reserveKnown = reserveKnown;
  }

  /**
   * All rules that apply in the auction's mode.
   *
   * @param reserveKnown whether the reader may know 予定価格
   */
  public static List<Line> of(AuctionRules rules, boolean reserveKnown) {
    RulesWords words = new RulesWords(rules, reserveKnown);
    words.addTimes();
    words.addBids();
    words.addResult();
    words.addEvaluation(rules.evaluation());
    return List.copyOf(words.lines);
  }

  private void addTimes() {
    add("lot", rules.lot());
    add("mode", Labels.of(rules.mode()));
    add("start", time(rules.start()));
    add("end", time(rules.end()));
    add("hours", hours(rules.hours()));
    if (!rules.sealed()) {
      addSoftClose(rules.softClose());
    }
    addInterruption();
    add("closedDays", closedDays(rules.closedDays()));
  }

  private void addSoftClose(SoftClose softClose) {
    add("extensionWindow", minutes(softClose.window()));
    add("extension", minutes(softClose.extension()));
    add("extensionBase", Labels.of(softClose.base()));
    add("extensionTrigger", Labels.of(softClose.trigger()));
    Integer most = softClose.maxExtensions();
    add("maxExtensions", most == null ? word("unlimited") : most + word("times"));
  }

  /** The end may move in either mode, and so may meet its limit. */
  private void addInterruption() {
    add("latestClose", rules.softClose().latestClose().toString());
    add("resumeEnd", rules.softClose().resumeEnd().toString());
    add("interruptionOver", rules.longestPause().toSeconds() + word("secondsOfPause"));
    add("interruptionEffect", word("lostTimeBack"));
  }

  private void addBids() {
    if (!rules.sealed()) {
      add("step", step(rules.step()));
      add("mustBeat", Labels.of(rules.mustBeat()));
      add("leaderMayBidAgain", word(rules.leaderMayBidAgain() ? "allowed" : "notAllowed"));
    }
    add("withdrawalAllowed", word(rules.withdrawalAllowed() ? "allowed" : "notAllowed"));
    add("startAmount", yen(rules.startAmount()));
  }

  private void addResult() {
    ReservePrice reserve = rules.reserve();
    boolean hidden = reserve.amount() != null && !reserveKnown;
    add("reserve", hidden ? word("secret") : yen(reserve.amount()));
    add("reserveComparison", Labels.of(reserve.comparison()));
    add("reserveDisclosure", Labels.of(reserve.disclosure()));
    add("tieRule", Labels.of(rules.tieRule()));
    add("lowPriceBelowInitialMean", percent(rules.lowPrice().belowInitialMean()));
    add("lowPriceBelowNext", percent(rules.lowPrice().belowNext()));
    if (!rules.bidders().isEmpty()) {
      add("bidders", rules.bidders().size() + word("firms"));
    }
  }

  private void addEvaluation(Evaluation evaluation) {
    if (evaluation.form() != null) {
      add("offerForm", Labels.of(evaluation.form()));
    }
    add("priceScale", evaluation.priceScale() + word("places"));
    ReferenceUnits reference = evaluation.reference();
    add("includesCertificatePremium", included(evaluation.includesCertificatePremium()));
    add("includesFuelAdjustment", included(evaluation.includesFuelAdjustment()));
    if (evaluation.includesFuelAdjustment()) {
      add("referenceFuelAdjustment", perKwh(reference.fuelAdjustment()));
    }
    add("includesMarketAdjustment", included(evaluation.includesMarketAdjustment()));
    if (evaluation.includesMarketAdjustment()) {
      add("referenceMarketPrice", perKwh(reference.marketPrice()));
      add("referenceMarketBase", perKwh(reference.marketBase()));
      add("referenceMarketCoefficient", number(reference.marketCoefficient()));
      add("referenceMarketAdjustment", perKwh(reference.marketAdjustment()));
    }
    add("includesLevy", included(evaluation.includesLevy()));
    if (evaluation.includesLevy()) {
      add("referenceLevy", perKwh(reference.levy()));
    }
  }

  private void add(String rule, String value) {
    lines.add(new Line(Labels.field(AuctionRules.class, rule), value));
  }

  /** 令和8年1月16日（金） 15:00. */
  public static String time(Instant instant) {
    ZonedDateTime time = instant.atZone(TokyoTime.ZONE);
    return "%s %d:%02d"
        .formatted(Wareki.dateWithWeekday(time.toLocalDate()), time.getHour(), time.getMinute());
  }

  private static String hours(BiddingHours hours) {
    return hours == null ? word("allDay") : hours.from() + "～" + hours.to() + word("excluded");
  }

  private static String closedDays(ClosedDays closedDays) {
    String days = closedDays.days().stream().map(RulesWords::day).collect(Collectors.joining("、"));
    return word("weekends") + (days.isEmpty() ? "" : "、" + days);
  }

  private static String day(LocalDate day) {
    return Wareki.date(day);
  }

  private static String step(MinimumStep step) {
    return step.yen() != null ? yen(step.yen()) : percent(step.ratio());
  }

  private static String minutes(Duration duration) {
    return duration.toMinutes() + word("minutes");
  }

  private static String included(boolean included) {
    return word(included ? "included" : "notIncluded");
  }

  private static String percent(BigDecimal share) {
    return share == null ? word("notTested") : Decimals.text(share.movePointRight(2)) + "%";
  }

  private static String perKwh(BigDecimal yen) {
    return yen == null ? word("missing") : number(yen) + word("yenPerKwh");
  }

  private static String number(BigDecimal number) {
    return number == null ? word("missing") : Decimals.text(number);
  }

  private static String yen(Long amount) {
    return amount == null ? word("none") : Decimals.text(BigDecimal.valueOf(amount)) + word("yen");
  }

  private static String word(String key) {
    return Labels.field(RulesWords.class, key);
  }
}
