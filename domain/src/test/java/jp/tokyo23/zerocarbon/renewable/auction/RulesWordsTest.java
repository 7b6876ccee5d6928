package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as an office reads them, and what of them cannot be meant. */
class RulesWordsTest {

  private static final String RULES =
      """
      lot=R8-1
      mode=OPEN_OUTCRY
      start=2026-01-05T00:00:00Z
      end=2026-01-16T06:00:00Z
      hoursFrom=09:00
      hoursTo=17:00
      extensionWindow=PT30M
      extension=PT15M
      extensionBase=PREVIOUS_END
      extensionTrigger=ANY_ACCEPTED_BID
      latestClose=17:00
      resumeEnd=12:00
      maxExtensions=
      closedDays=2026-01-12
      stepYen=
      stepRatio=0.005
      mustBeat=LOWEST
      leaderMayBidAgain=true
      withdrawalAllowed=false
      startAmount=30000000
      reserve=24000000
      reserveComparison=STRICTLY_BELOW
      reserveDisclosure=NOBODY
      tieRule=EARLIEST
      lowPriceBelowInitialMean=0.40
      lowPriceBelowNext=
      includesFuelAdjustment=true
      includesMarketAdjustment=false
      includesCertificatePremium=false
      includesLevy=false
      priceScale=2
      offerForm=FIXED_WITH_FUEL
      referenceFuelAdjustment=-1.07
      bidders=1,2,3
      """;

  private static final String PRESENT =
      RULES.replace("closedDays=", "interruptionOver=PT45S\nclosedDays=");

  @Test
  void everyRuleIsInOfficeTermsWithItsUnit() {
    Map<String, String> words = words(true);
    assertEquals("令和8年1月16日（金） 15:00", words.get("受付終了"));
    assertEquals("09:00～17:00（終わりちょうどは受け付けない）", words.get("応札を受け付ける時間帯"));
    assertEquals("15分", words.get("延長の長さ"));
    assertEquals("上限なし", words.get("延長の上限"));
    assertTrue(words.get("中断とみなす停止時間").startsWith("45秒を超える停止"));
    assertTrue(words.get("中断のときの受付終了").startsWith("失われた受付時間だけ繰り下げる"));
    assertEquals("0.5%", words.get("最小引下げ幅"));
    assertEquals("30,000,000円", words.get("開始価格（税抜）"));
    assertEquals("24,000,000円", words.get("予定価格（税抜）"));
    assertEquals("土曜日・日曜日、令和8年1月12日", words.get("休業日（延長で終了を移さない日）"));
    assertEquals("−1.07円/kWh", words.get("評価に使う燃料費調整単価（税抜）"));
    assertEquals("固定単価（燃料費調整あり）", words.get("応札する価格の方式"));
    assertEquals("3者", words.get("登録事業者"));
    String all = words.toString();
    assertFalse(all.matches("(?s).*(PT\\d|OUTCRY|_|true|false|T\\d\\d:).*"), all);
  }

  @Test
  void aSecretReservePriceStaysSecret() {
    assertEquals("非公表", words(false).get("予定価格（税抜）"));
    assertFalse(words(false).containsValue("24,000,000円"));
  }

  @Test
  void rulesOfTheSecondFormatKeepTheirTextAndHash() {
    AuctionRules rules = AuctionRules.parse(RULES);
    assertEquals(RULES, rules.canonical());
    assertTrue(rules.evaluation().complete());
  }

  @Test
  void theRuleOnInterruptionsIsInTheTextThatIsHashed() {
    AuctionRules rules = AuctionRules.parse(PRESENT);
    assertEquals(PRESENT, rules.canonical());
    assertEquals(Duration.ofSeconds(45), rules.longestPause());
  }

  /** The ledgers of those auctions were written by thirty seconds, so a reader has to know. */
  @Test
  void rulesThatDoNotSayWhatAnInterruptionIsAreReadWithWhatTheyWereHeldBy() {
    AuctionRules older = AuctionRules.parse(RULES);
    assertTrue(
        RulesWords.of(older, false).stream()
            .anyMatch(line -> line.value().startsWith("30秒を超える停止")));
    AuctionRules published = older.with(older.closedDays(), older.bidders());
    assertTrue(
        published.canonical().contains("interruptionOver=PT30S"), "what is published says it");
  }

  /** Either mode gives lost time back, so both tell the limit of the end. */
  @Test
  void aSealedAuctionTellsWhereALostHourMayCarryItsEnd() {
    String sealed = PRESENT.replace("OPEN_OUTCRY", "SEALED");
    List<String> names =
        RulesWords.of(AuctionRules.parse(sealed), false).stream()
            .map(RulesWords.Line::name)
            .toList();
    assertTrue(names.containsAll(List.of("中断とみなす停止時間", "延長の限度の時刻", "翌営業日の終了時刻")), names::toString);
    assertFalse(names.contains("延長の長さ"));
  }

  @ParameterizedTest
  @CsvSource({
    "hoursTo=17:00, hoursTo=09:00, hoursTo",
    "hoursTo=17:00, hoursTo=14:59, end",
    "extension=PT15M, extension=PT-1M, extension",
    "extensionWindow=PT30M, extensionWindow=PT24H, extensionWindow",
    "startAmount=30000000, startAmount=0, startAmount",
    "reserve=24000000, reserve=-1, reserve",
    "stepRatio=0.005, stepRatio=1, stepRatio",
    "lowPriceBelowInitialMean=0.40, lowPriceBelowInitialMean=1.4, lowPriceBelowInitialMean",
    "priceScale=2, priceScale=7, priceScale",
    "maxExtensions=, maxExtensions=-1, maxExtensions",
    "interruptionOver=PT45S, interruptionOver=PT9S, interruptionOver",
    "interruptionOver=PT45S, interruptionOver=PT24H, interruptionOver"
  })
  void aValueThatCannotBeMeantIsRefusedAtItsInput(String from, String to, String field) {
    String text = PRESENT.replace("\n" + from + "\n", "\n" + to + "\n");
    AuctionRules rules = AuctionRules.parse(text);
    RuleViolation refusal = assertThrows(RuleViolation.class, () -> RulesCheck.require(rules));
    assertEquals(field, refusal.field());
    RulesCheck.require(AuctionRules.parse(PRESENT));
  }

  private static Map<String, String> words(boolean reserveKnown) {
    return RulesWords.of(AuctionRules.parse(PRESENT), reserveKnown).stream()
        .collect(Collectors.toMap(RulesWords.Line::name, RulesWords.Line::value));
  }
}
