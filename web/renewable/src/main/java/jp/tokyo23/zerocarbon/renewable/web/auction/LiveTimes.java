package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** Times to the microsecond and ledger entries in words. */
@Named("liveTimes")
@ApplicationScoped
public class LiveTimes {

  /** 令和8年1月16日 14:59:58.123456, in Tokyo time. */
  public String exact(Instant instant) {
    if (instant == null) {
      return "";
    }
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
  public String amount(String typed) {
    return typed.matches("\\d{1,18}")
        ? String.format(Locale.JAPAN, "%,d", Long.parseLong(typed))
        : typed;
  }

  /** What the entry says beside its amount. */
  public String outcome(LedgerEntry entry) {
    String outcome = entry.outcome();
    if (outcome.isEmpty()) {
      return "";
    }
    return switch (entry.kind()) {
      case BID_REFUSED, AUTO_BID_REFUSED, WITHDRAWAL_REFUSED -> Labels.of(Refusal.valueOf(outcome));
      case EXTENDED -> "→ " + exact(Instant.parse(outcome));
      default -> note(entry);
    };
  }

  private static String note(LedgerEntry entry) {
    boolean office = entry.kind() != EntryKind.CLOSED && !entry.command().content().isEmpty();
    return office ? entry.command().content() : "";
  }
}
