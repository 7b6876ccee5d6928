package jp.tokyo23.zerocarbon.renewable.web.auction;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.UnreadableRule;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;

/**
 * The rules of an auction as a form shows them: local times, minutes and percent in place of the
 * canonical values, each under the name of its rule.
 */
public class RulesInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<String> TIMES = Set.of("start", "end");
  private static final Set<String> CLOCKS =
      Set.of("hoursFrom", "hoursTo", "latestClose", "resumeEnd");
  private static final Set<String> MINUTES = Set.of("extensionWindow", "extension");
  private static final Set<String> SECONDS = Set.of("interruptionOver");
  private static final Set<String> PERCENT =
      Set.of("stepRatio", "lowPriceBelowInitialMean", "lowPriceBelowNext");
  private static final int PLACES = 2;

  /** 令和元年 is 2019. */
  private static final int REIWA = 2018;

  /** 9:00 and 09:00. */
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  private final Map<String, Object> values = new LinkedHashMap<>();

  static RulesInput of(AuctionRules rules) {
    RulesInput input = new RulesInput();
    lines(rules).forEach((name, value) -> input.values.put(name, shown(name, value)));
    return input;
  }

  private static Map<String, String> lines(AuctionRules rules) {
    Map<String, String> lines = new LinkedHashMap<>();
    rules
        .canonical()
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(parts -> lines.put(parts[0], parts[1]));
    return lines;
  }

  private static Object shown(String name, String value) {
    if ("true".equals(value) || "false".equals(value)) {
      return Boolean.valueOf(value);
    }
    if (value.isEmpty()) {
      return value;
    }
    if (TIMES.contains(name)) {
      return Instant.parse(value).atZone(TokyoTime.ZONE).toLocalDateTime().toString();
    }
    if (MINUTES.contains(name)) {
      return String.valueOf(Duration.parse(value).toMinutes());
    }
    if (SECONDS.contains(name)) {
      return String.valueOf(Duration.parse(value).toSeconds());
    }
    return PERCENT.contains(name)
        ? new BigDecimal(value).movePointRight(PLACES).stripTrailingZeros().toPlainString()
        : value;
  }

  /** The rules as they are typed; a refusal stands at the input that cannot be read. */
  AuctionRules rules() {
    Map<String, String> lines = new HashMap<>();
    values.forEach((name, value) -> lines.put(name, canonical(name, value)));
    String text =
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue())
            .collect(Collectors.joining("\n"));
    try {
      return AuctionRules.parse(text);
    } catch (UnreadableRule unreadable) {
      throw unreadable(unreadable.rule());
    } catch (IllegalArgumentException contradiction) {
      throw lines.get("stepYen").isEmpty() == lines.get("stepRatio").isEmpty()
          ? new RuleViolation("auction.oneStep").at("stepRatio")
          : new RuleViolation("auction.startBeforeEnd").at("end");
    }
  }

  private static String canonical(String name, Object value) {
    String typed = value == null ? "" : normalized(value.toString());
    if (typed.isEmpty()) {
      return typed;
    }
    try {
      if (TIMES.contains(name)) {
        return LocalDateTime.parse(typed).atZone(TokyoTime.ZONE).toInstant().toString();
      }
      if (CLOCKS.contains(name)) {
        return LocalTime.parse(typed, CLOCK).toString();
      }
      if (MINUTES.contains(name)) {
        return Duration.ofMinutes(Long.parseLong(typed)).toString();
      }
      if (SECONDS.contains(name)) {
        return Duration.ofSeconds(Long.parseLong(typed)).toString();
      }
      return PERCENT.contains(name)
          ? new BigDecimal(typed).movePointLeft(PLACES).toPlainString()
          : typed;
    } catch (ArithmeticException | NumberFormatException | DateTimeException noValue) {
      throw unreadable(name);
    }
  }

  /** Full-width digits count as digits, and thousands separators are left out. */
  static String normalized(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .strip()
        .replace('−', '-')
        .replaceAll("(?<=\\d),(?=\\d{3})", "");
  }

  private static RuleViolation unreadable(String name) {
    return new RuleViolation("auction.ruleUnreadable").at(name);
  }

  /** The sign of a lot in its bids: R8-1. */
  void nameLot(FiscalYear year, int number) {
    values.put("lot", "R" + (year.value() - REIWA) + "-" + number);
  }

  public Map<String, Object> getValues() {
    return values;
  }
}
