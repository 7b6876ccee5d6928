package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Outcome;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** Entries of a ledger in the words of an office; for pages and papers alike. */
public final class LedgerWords {

  private LedgerWords() {}

  /** 令和8年1月16日 14:59:58.123456, in Tokyo time: as exact as the ledger keeps it. */
  public static String time(Instant instant) {
    ZonedDateTime time = instant.atZone(TokyoTime.ZONE);
    LocalTime clock = time.toLocalTime();
    return "%s %02d:%02d:%02d.%06d"
        .formatted(
            Wareki.date(time.toLocalDate()),
            clock.getHour(),
            clock.getMinute(),
            clock.getSecond(),
            clock.getNano() / 1_000);
  }

  /** The amount with separators; what is no amount as it was typed. */
  public static String amount(String typed) {
    return typed.matches("\\d{1,18}") ? Decimals.text(new BigDecimal(typed)) : typed;
  }

  /** What the entry says beside its amount. */
  public static String outcome(LedgerEntry entry) {
    String outcome = entry.outcome();
    if (outcome.isEmpty()) {
      return "";
    }
    return switch (entry.kind()) {
      case BID_REFUSED, AUTO_BID_REFUSED, WITHDRAWAL_REFUSED -> Labels.of(Refusal.valueOf(outcome));
      case EXTENDED, RESUMED -> "→ " + time(Instant.parse(outcome));
      case CLOSED, OPENED, DRAWN -> result(outcome);
      default -> entry.command().content();
    };
  }

  /** WINNER 3 24004950 NOT_TESTABLE: kind, bidders, amount, findings. */
  private static String result(String outcome) {
    List<String> words = List.of(outcome.split(" "));
    Stream<String> bidders = words.get(1).isEmpty() ? Stream.of() : Stream.of(bidder(words.get(1)));
    Stream<String> yen = "0".equals(words.get(2)) ? Stream.of() : Stream.of(yen(words.get(2)));
    Stream<String> findings = words.stream().skip(3).map(Outcome.Finding::valueOf).map(Labels::of);
    return Stream.of(
            Stream.of(Labels.of(Outcome.Kind.valueOf(words.get(0)))), bidders, yen, findings)
        .flatMap(part -> part)
        .collect(Collectors.joining("、"));
  }

  private static String bidder(String numbers) {
    return Labels.field(LedgerWords.class, "bidder") + numbers;
  }

  private static String yen(String amount) {
    return amount(amount) + Labels.field(LedgerWords.class, "yen");
  }
}
