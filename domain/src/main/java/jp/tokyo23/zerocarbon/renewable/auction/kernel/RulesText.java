package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules as lines {@code name=value}; an empty value means that the rule has none. The lines
 * from {@code offerForm} to {@code referenceLevy} came with the second format, {@code
 * interruptionOver} with the fourth; they stand only where they have a value, so that older rules
 * keep their text and hash.
 */
final class RulesText {

  private static final String LIST = ",";

  private RulesText() {}

  static String write(AuctionRules rules) {
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("lot", rules.lot());
    lines.put("mode", rules.mode());
    lines.put("start", rules.start());
    lines.put("end", rules.end());
    lines.put("hoursFrom", rules.hours() == null ? null : rules.hours().from());
    lines.put("hoursTo", rules.hours() == null ? null : rules.hours().to());
    put(lines, rules.softClose());
    putKnown(lines, "interruptionOver", rules.interruptionOver());
    lines.put("closedDays", join(rules.closedDays().days()));
    lines.put("stepYen", rules.step().yen());
    lines.put("stepRatio", plain(rules.step().ratio()));
    lines.put("mustBeat", rules.mustBeat());
    lines.put("leaderMayBidAgain", rules.leaderMayBidAgain());
    lines.put("withdrawalAllowed", rules.withdrawalAllowed());
    lines.put("startAmount", rules.startAmount());
    lines.put("reserve", rules.reserve().amount());
    lines.put("reserveComparison", rules.reserve().comparison());
    lines.put("reserveDisclosure", rules.reserve().disclosure());
    lines.put("tieRule", rules.tieRule());
    lines.put("lowPriceBelowInitialMean", plain(rules.lowPrice().belowInitialMean()));
    lines.put("lowPriceBelowNext", plain(rules.lowPrice().belowNext()));
    put(lines, rules.evaluation());
    lines.put("bidders", String.join(LIST, rules.bidders()));
    return lines.entrySet().stream()
        .map(line -> line.getKey() + "=" + (line.getValue() == null ? "" : line.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static void put(Map<String, Object> lines, SoftClose softClose) {
    lines.put("extensionWindow", softClose.window());
    lines.put("extension", softClose.extension());
    lines.put("extensionBase", softClose.base());
    lines.put("extensionTrigger", softClose.trigger());
    lines.put("latestClose", softClose.latestClose());
    lines.put("resumeEnd", softClose.resumeEnd());
    lines.put("maxExtensions", softClose.maxExtensions());
  }

  private static void put(Map<String, Object> lines, Evaluation evaluation) {
    lines.put("includesFuelAdjustment", evaluation.includesFuelAdjustment());
    lines.put("includesMarketAdjustment", evaluation.includesMarketAdjustment());
    lines.put("includesCertificatePremium", evaluation.includesCertificatePremium());
    lines.put("includesLevy", evaluation.includesLevy());
    lines.put("priceScale", evaluation.priceScale());
    putKnown(lines, "offerForm", evaluation.form());
    ReferenceUnits reference = evaluation.reference();
    putKnown(lines, "referenceFuelAdjustment", plain(reference.fuelAdjustment()));
    putKnown(lines, "referenceMarketPrice", plain(reference.marketPrice()));
    putKnown(lines, "referenceMarketBase", plain(reference.marketBase()));
    putKnown(lines, "referenceMarketCoefficient", plain(reference.marketCoefficient()));
    putKnown(lines, "referenceLevy", plain(reference.levy()));
  }

  private static void putKnown(Map<String, Object> lines, String name, Object value) {
    if (value != null) {
      lines.put(name, value);
    }
  }

  static AuctionRules read(String canonical) {
    Lines lines = new Lines(canonical);
    return new AuctionRules(
        lines.text("lot"),
        lines.value("mode", AuctionMode::valueOf),
        lines.value("start", Instant::parse),
        lines.value("end", Instant::parse),
        lines.hours(),
        lines.softClose(),
        lines.known("interruptionOver", Duration::parse),
        new ClosedDays(lines.days("closedDays")),
        lines.step(),
        lines.value("mustBeat", MustBeat::valueOf),
        lines.flag("leaderMayBidAgain"),
        lines.flag("withdrawalAllowed"),
        lines.value("startAmount", Long::valueOf),
        lines.reserve(),
        lines.value("tieRule", TieRule::valueOf),
        lines.lowPrice(),
        lines.evaluation(),
        lines.list("bidders"));
  }

  /** A unit of at most nine digits before the point and six behind it. */
  private static BigDecimal unit(String text) {
    if (!text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text);
  }

  private static String plain(BigDecimal ratio) {
    return ratio == null ? null : ratio.toPlainString();
  }

  private static String join(SortedSet<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(LIST));
  }

  /** The lines by their names. */
  private static final class Lines {

    private final Map<String, String> values;

    Lines(String canonical) {
      values =
          canonical
              .lines()
              .map(line -> line.split("=", 2))
              .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    String text(String name) {
      String value = values.get(name);
      if (value == null) {
        throw new UnreadableRule(name);
      }
      return value;
    }

    <T> T value(String name, Function<String, T> reader) {
      String value = text(name);
      try {
        return value.isEmpty() ? null : reader.apply(value);
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        throw new UnreadableRule(name);
      }
    }

    boolean flag(String name) {
      return Boolean.parseBoolean(text(name));
    }

    List<String> list(String name) {
      String value = text(name);
      return value.isEmpty() ? List.of() : Arrays.asList(value.split(LIST));
    }

    SortedSet<LocalDate> days(String name) {
      return list(name).stream()
          .map(LocalDate::parse)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    BiddingHours hours() {
      LocalTime from = value("hoursFrom", LocalTime::parse);
      LocalTime to = value("hoursTo", LocalTime::parse);
      if (from == null != (to == null)) {
        throw new UnreadableRule(from == null ? "hoursFrom" : "hoursTo");
      }
      return from == null ? null : new BiddingHours(from, to);
    }

    MinimumStep step() {
      return new MinimumStep(value("stepYen", Long::valueOf), value("stepRatio", BigDecimal::new));
    }

    LowPriceRule lowPrice() {
      return new LowPriceRule(
          value("lowPriceBelowInitialMean", BigDecimal::new),
          value("lowPriceBelowNext", BigDecimal::new));
    }

    SoftClose softClose() {
      return new SoftClose(
          value("extensionWindow", Duration::parse),
          value("extension", Duration::parse),
          value("extensionBase", ExtensionBase::valueOf),
          value("extensionTrigger", ExtensionTrigger::valueOf),
          value("latestClose", LocalTime::parse),
          value("resumeEnd", LocalTime::parse),
          value("maxExtensions", Integer::valueOf));
    }

    ReservePrice reserve() {
      return new ReservePrice(
          value("reserve", Long::valueOf),
          value("reserveComparison", ReserveComparison::valueOf),
          value("reserveDisclosure", ReserveDisclosure::valueOf));
    }

    Evaluation evaluation() {
      return new Evaluation(
          flag("includesFuelAdjustment"),
          flag("includesMarketAdjustment"),
          flag("includesCertificatePremium"),
          flag("includesLevy"),
          value("priceScale", Integer::valueOf),
          known("offerForm", OfferForm::valueOf),
          new ReferenceUnits(
              known("referenceFuelAdjustment", RulesText::unit),
              known("referenceMarketPrice", RulesText::unit),
              known("referenceMarketBase", RulesText::unit),
              known("referenceMarketCoefficient", RulesText::unit),
              known("referenceLevy", RulesText::unit)));
    }

    /** A rule that may be missing. */
    private <T> T known(String name, Function<String, T> reader) {
      return values.containsKey(name) ? value(name, reader) : null;
    }
  }
}
