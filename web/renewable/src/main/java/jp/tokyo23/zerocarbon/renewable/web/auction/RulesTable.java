package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MinimumStep;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveDisclosure;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReservePrice;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.SoftClose;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.web.LabelTexts;

/** All rules of an auction in words, as every bidder and observer may read them. */
@Named("rulesTable")
@ApplicationScoped
public class RulesTable {

  @Inject private LabelTexts words;
  @Inject private DatabaseKind database;

  /** One rule. */
  public record Line(String name, String value) {}

  /**
   * The rules.
   *
   * @param bidder whether a registered bidder reads them, who may know more of 予定価格
   */
  public List<Line> of(Auction auction, boolean bidder) {
    AuctionRules rules = auction.rules();
    List<Line> lines = new ArrayList<>();
    add(lines, "lot", rules.lot());
    add(lines, "mode", Labels.of(rules.mode()));
    add(lines, "start", time(rules.start()));
    add(lines, "end", time(rules.end()));
    if (!rules.sealed()) {
      add(lines, "step", step(rules.step()));
      add(lines, "mustBeat", Labels.of(rules.mustBeat()));
      add(lines, "leaderMayBidAgain", Labels.flag(rules.leaderMayBidAgain()));
      addSoftClose(lines, rules.softClose());
    }
    add(lines, "withdrawalAllowed", Labels.flag(rules.withdrawalAllowed()));
    add(lines, "startAmount", yen(rules.startAmount()));
    add(lines, "reserve", reserve(rules.reserve(), bidder));
    add(lines, "reserveComparison", Labels.of(rules.reserve().comparison()));
    add(lines, "tieRule", Labels.of(rules.tieRule()));
    add(lines, "lowPriceBelowInitialMean", percent(rules.lowPrice().belowInitialMean()));
    add(lines, "lowPriceBelowNext", percent(rules.lowPrice().belowNext()));
    add(
        lines,
        "includesCertificatePremium",
        Labels.flag(rules.evaluation().includesCertificatePremium()));
    add(lines, "includesFuelAdjustment", Labels.flag(rules.evaluation().includesFuelAdjustment()));
    add(lines, "includesLevy", Labels.flag(rules.evaluation().includesLevy()));
    add(lines, "priceScale", String.valueOf(rules.evaluation().priceScale()));
    return lines;
  }

  /** Whether the database is the one for evaluation, on which nothing real is held. */
  public boolean isEvaluationDatabase() {
    return !database.durable();
  }

  private void addSoftClose(List<Line> lines, SoftClose softClose) {
    add(lines, "extensionWindow", minutes(softClose.window()));
    add(lines, "extension", minutes(softClose.extension()));
    add(lines, "extensionBase", Labels.of(softClose.base()));
    add(lines, "extensionTrigger", Labels.of(softClose.trigger()));
    add(lines, "latestClose", softClose.latestClose().toString());
    add(lines, "resumeEnd", softClose.resumeEnd().toString());
    add(
        lines,
        "maxExtensions",
        softClose.maxExtensions() == null
            ? text("auctionRules.unlimited")
            : softClose.maxExtensions().toString());
  }

  private static void add(List<Line> lines, String rule, String value) {
    lines.add(new Line(text("auctionRules." + rule), value));
  }

  private String reserve(ReservePrice reserve, boolean bidder) {
    if (reserve.amount() == null) {
      return text("auctionRules.none");
    }
    boolean known =
        reserve.disclosure() == ReserveDisclosure.EVERYBODY
            || bidder && reserve.disclosure() == ReserveDisclosure.BIDDERS;
    return known ? yen(reserve.amount()) : text("auctionRules.secret");
  }

  private static String step(MinimumStep step) {
    return step.yen() != null ? yen(step.yen()) : percent(step.ratio());
  }

  private String time(Instant instant) {
    return words.time(instant);
  }

  private static String minutes(Duration duration) {
    return duration.toMinutes() + text("auctionRules.minutes");
  }

  private static String percent(BigDecimal share) {
    return share == null
        ? text("auctionRules.none")
        : share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static String yen(Long amount) {
    return amount == null
        ? text("auctionRules.none")
        : String.format(Locale.JAPAN, "%,d", amount) + text("auctionRules.yen");
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE)
        .getString(key);
  }
}
