package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.BiddingHours;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ClosedDays;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Evaluation;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionBase;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ExtensionTrigger;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LowPriceRule;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MinimumStep;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.MustBeat;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.OfferForm;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReferenceUnits;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveComparison;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReserveDisclosure;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.ReservePrice;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.SoftClose;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.TieRule;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** The rules that the settings propose for a new auction. */
@ApplicationScoped
public class StandardRules {

  private static final int PERCENT = 2;

  /** Decimals of a unit price (to be confirmed); the form of the auction changes it. */
  private static final int PRICE_SCALE = 2;

  private Settings settings;

  protected StandardRules() {} // for the CDI proxy

  @Inject
  public StandardRules(Settings settings) {
    this.settings = settings;
  }

  /** Rules without bidders and calendar, by the settings in force on this day. */
  public AuctionRules rules(
      String lot, AuctionMode mode, Instant start, Instant end, LocalDate day) {
    Values values = new Values(settings, day);
    return new AuctionRules(
        lot,
        mode,
        start,
        end,
        hours(values),
        softClose(values),
        Duration.ofSeconds(values.whole("auction.interruption")),
        ClosedDays.of(List.of()),
        step(values),
        MustBeat.valueOf(values.text("auction.mustBeat")),
        values.yes("auction.leaderMayBidAgain"),
        values.yes("auction.withdrawal"),
        null,
        new ReservePrice(
            null,
            ReserveComparison.valueOf(values.text("auction.reserveComparison")),
            ReserveDisclosure.NOBODY),
        TieRule.valueOf(values.text("auction.tieRule")),
        new LowPriceRule(
            values.share("auction.lowPrice.belowMean"), values.share("auction.lowPrice.belowNext")),
        evaluation(values),
        List.of());
  }

  private static SoftClose softClose(Values values) {
    return new SoftClose(
        Duration.ofMinutes(values.whole("auction.window")),
        Duration.ofMinutes(values.whole("auction.extension")),
        ExtensionBase.valueOf(values.text("auction.extensionBase")),
        ExtensionTrigger.valueOf(values.text("auction.extensionTrigger")),
        LocalTime.parse(values.text("auction.latestClose")),
        LocalTime.parse(values.text("auction.resumeEnd")),
        values.settings().integer("auction.maxExtensions", values.day()).orElse(null));
  }

  private static MinimumStep step(Values values) {
    return "ABSOLUTE".equals(values.text("auction.step.mode"))
        ? MinimumStep.absolute(values.whole("auction.step.amount"))
        : MinimumStep.relative(values.share("auction.step.rate"));
  }

  private static Evaluation evaluation(Values values) {
    return new Evaluation(
        values.yes("evaluation.includesFuelAdjustment"),
        values.yes("evaluation.includesMarketAdjustment"),
        values.yes("evaluation.includesCertificatePremium"),
        values.yes("evaluation.includesLevy"),
        PRICE_SCALE,
        OfferForm.valueOf(values.text("auction.offerForm")),
        new ReferenceUnits(
            values.known("evaluation.reference.fuelAdjustment"),
            values.known("evaluation.reference.marketPrice"),
            values.known("evaluation.reference.marketBase"),
            values.known("evaluation.reference.marketCoefficient"),
            values.known("levy.unitPrice")));
  }

  private static BiddingHours hours(Values values) {
    return "ALL_DAY".equals(values.text("auction.biddingHours"))
        ? null
        : new BiddingHours(
            LocalTime.parse(values.text("auction.biddingHours.from")),
            LocalTime.parse(values.text("auction.biddingHours.to")));
  }

  /** The settings of one day; a missing one is named instead of assumed. */
  private record Values(Settings settings, LocalDate day) {

    String text(String key) {
      return settings
          .text(key, day)
          .orElseThrow(() -> new RuleViolation("auction.settingMissing", key));
    }

    /** Null where nobody has confirmed a value yet: the form then asks for it. */
    BigDecimal known(String key) {
      return settings.decimal(key, day).orElse(null);
    }

    boolean yes(String key) {
      return "YES".equals(text(key));
    }

    int whole(String key) {
      return Integer.parseInt(text(key));
    }

    /** A percentage as a share: 0.5 % is 0.005. */
    BigDecimal share(String key) {
      return new BigDecimal(text(key)).movePointLeft(PERCENT);
    }
  }
}
