package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A rehearsal of some minutes. Its end is set at the last moment; a bid moves it to a minute after
 * the bid.
 */
final class TrialAuction {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalTime LATEST = LocalTime.of(23, 59);
  private static final Duration LONGEST = Duration.ofMinutes(9);
  private static final List<String> SUPPLIERS = List.of("でんき株式会社（例）", "みらい電力株式会社（例）");

  private TrialAuction() {}

  /** Whether an extension stays on this day; one over midnight leads to a business day. */
  static boolean possibleNow() {
    return LocalTime.now(TOKYO).isBefore(LATEST.minus(LONGEST));
  }

  /** Saves the draft that stands in the form, admits both suppliers and publishes it. */
  static void published(Person office, Duration open) {
    office
        .choose("extensionBase", "BID_TIME")
        .fill("extensionWindow", "60")
        .fill("extension", "1")
        .fill("latestClose", LATEST.toString())
        .done("save");
    String auction = office.page().url();
    for (String supplier : SUPPLIERS) {
      office.follow("supplier-registration-edit.xhtml");
      office.page().selectOption("[id$=':organizationId']", new SelectOption().setLabel(supplier));
      office.choose("state", "ADMITTED").done("save").follow("auction.xhtml");
    }
    office.follow("auction-edit.xhtml");
    LocalDateTime now = LocalDateTime.now(TOKYO).truncatedTo(ChronoUnit.SECONDS);
    office
        .fill("start", now.minusMinutes(1).toString())
        .fill("end", now.plus(open).toString())
        .done("save")
        .done("publish")
        .shows(".facts .chip", "受付中");
    assertEquals(auction.replaceFirst(".*id=", ""), office.page().url().replaceFirst(".*id=", ""));
  }
}
