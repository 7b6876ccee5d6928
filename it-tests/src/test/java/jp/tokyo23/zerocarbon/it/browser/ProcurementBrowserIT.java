package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A whole round of the joint procurement, from the applications of two wards to the savings in the
 * report of one, played by everybody concerned in browsers of their own.
 */
@ArquillianTest
class ProcurementBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String LOT = "令和7年度 グループ1";
  private static final String FORMER = "（試験）従前の料金";

  @Test
  @RunAsClient
  void aRoundIsPlayedFromTheApplicationsToTheSavingsInTheReport() {
    assumeTrue(TrialAuction.possibleNow(), "an extension over midnight leads to another day");
    try (Person office = Person.at(BROWSER, "jimukyoku");
        Person second = Person.at(BROWSER, "jimukyoku2");
        Person itabashi = Person.at(BROWSER, "itabashi");
        Person katsushika = Person.at(BROWSER, "katsushika")) {
      nothingChosen(office);
      String overview = begin(office);
      apply(itabashi, "板橋区", "0310000000000000910001", "300", "100", "60000");
      apply(katsushika, "葛飾区", "0310000000000000910011", "200", "97", "30000");
      for (Person ward : List.of(itabashi, katsushika)) {
        office.open(ward).press("accept").stands("確認済み").press("confirm").stands("参加確定");
      }
      group(office.open(overview), katsushika);
      auction(office);
      award(office, second);
      contract(itabashi);
      invoice(itabashi);
      report(itabashi);
      stands(office.open(overview));
    }
  }

  /** What is missing for an upload is told at once. */
  private static void nothingChosen(Person office) {
    office.open("facility-import.xhtml").press("submit");
    PlaywrightAssertions.assertThat(office.page().locator("[data-errors] li"))
        .hasText(new String[] {"区を選んでください。", "取り込むファイルを選んでください。"});
  }

  /** Opens a round for applications; where its overview is. */
  private static String begin(Person office) {
    office
        .open("procurement-round-edit.xhtml?fy=2025")
        .fill("name", "令和7年度 共同調達（通し試験）")
        .fill("method", "リバースオークション方式")
        .fill("groupingCriteria", "各区の契約条件や施設種別")
        .fill("applicationsFrom", "令和7年10月1日")
        .fill("applicationsUntil", "令和7年12月12日")
        .fill("startOfSupply", "令和8年4月1日")
        .done("save")
        .stands("準備中")
        .choose("next", "APPLICATIONS_OPEN")
        .done("moveOn")
        .stands("申込受付中");
    return "round-overview.xhtml?id=" + office.page().url().replaceFirst(".*id=", "");
  }

  /** Takes a supply point over from a table and applies for it. */
  private static void apply(
      Person ward, String name, String point, String demand, String factor, String energy) {
    FacilityTable.imported(ward, name, point, demand, factor, energy);
    ward.open("index.xhtml?fy=2025")
        .follow("round-overview.xhtml")
        .follow("ward-application-edit.xhtml")
        .fill("startFrom", "2026-04-01")
        .fill("startUntil", "令和8年4月30日")
        .fill("termMonths", "１２")
        .choose("renewableRatio", "R100")
        .choose("zeroFactor", "true")
        .choose("agencyAllowed", "false")
        .choose("priceTypes", "FIXED_ONLY")
        .choose("billingForm", "ONE_BILL")
        .done("save")
        .follow("ward-application-points.xhtml")
        .fill("text", point)
        .click("search")
        .rows(1)
        .click("chooseShown")
        .shows(".sums b", "1")
        .done("save")
        .press("submit")
        .stands("提出済み")
        .shows(".next", "事務局の確認を待っています");
  }

  /** A ward objects and is won over before the plan of one lot is fixed. */
  private static void group(Person office, Person ward) {
    office
        .follow("procurement-round.xhtml")
        .choose("next", "CHECKING")
        .done("moveOn")
        .follow("lot-plan-list.xhtml")
        .follow("lot-plan-edit.xhtml")
        .fill("lotCost", "100000")
        .fill("shapeWeight", "1")
        .fill("peakWeight", "1500")
        .fill("endMismatchWeight", "100")
        .fill("scaleGain", "0.2")
        .fill("scaleGainUpTo", "5000000")
        .click("start")
        .follow("lot-plan.xhtml")
        .press("present")
        .shows(".facts .chip", "提示済み");
    ward.open(office)
        .choose("kind", "OBJECTS")
        .press("say")
        .refused("異議の理由を入力してください。")
        .fill("reason", "学校を別のグループにしてください。")
        .press("say")
        .shows("tr:has-text('学校を別の') .chip", "異議あり");
    office.press("fix").refused("異議のある区があるため確定できません。その区と調整するか、その区を外して新しい案を作成してください。");
    ward.choose("kind", "AGREES")
        .fill("reason", "")
        .press("say")
        .shows("tr:has-text('花子') .chip", "同意");
    office.press("fix").shows(".facts .chip", "確定").picture("round-plan-fixed");
  }

  /** Two suppliers bid; the end moves on under the eyes of the first, and comes by itself. */
  private static void auction(Person office) {
    office.follow("lot.xhtml").follow("auction-edit.xhtml");
    String specification = office.page().inputValue("[id$=':specification']");
    assertTrue(
        specification.startsWith(FacilityTable.school("板橋区") + ",2026-04,300,100,"), specification);
    try (Person first = Person.at(BROWSER, "denryoku");
        Person other = Person.at(BROWSER, "mirai")) {
      TrialAuction.published(office, Duration.ofSeconds(60));
      BidForm.open(first.page(), LOT);
      BidForm.open(other.page(), LOT);
      assertEquals("27,557,400", BidForm.bid(first.page(), "1700", "18.20", "17.10"));
      first.live("extensions", "1");
      other.live("notice", "終了時刻が延長されました").live("lowest", "27,557,400円").picture("round-extended");
      assertEquals("26,385,900", BidForm.bid(other.page(), "1450", "18.95", "17.00"));
      first.live("extensions", "2").live("rank", "順位 2").live("remaining", "受付終了");
      first.picture("round-over");
    }
  }

  private static void award(Person office, Person second) {
    office
        .open(office)
        .shows(".facts .chip", "受付終了")
        .awaits("award")
        .done("award")
        .shows(".facts .chip", "落札決定")
        .shows("[aria-labelledby='result-title']", "みらい電力株式会社（例）")
        .picture("round-awarded")
        .follow("award-edit.xhtml?auction=")
        .done("save")
        .stands("承認待ち")
        .press("approve")
        .refused("自分が提案した落札は承認できません。事務局の別の人が承認してください。");
    second.open("award-list.xhtml?fy=2025");
    second.page().locator("tbody a", new Page.LocatorOptions().setHasText(LOT)).click();
    second.done("approve").stands("承認済み");
  }

  /** Of the lot's supply points the ward gets its own. */
  private static void contract(Person ward) {
    ward.open("former-tariff-edit.xhtml?fy=2025")
        .fill("name", FORMER)
        .choose("taxClass", "TAX_EXCLUDED")
        .fill("demandPrice", "1890")
        .fill("band:0:summer", "20.50")
        .fill("band:0:other", "19.40")
        .done("save")
        .open("award-list.xhtml");
    ward.page().locator("tbody a", new Page.LocatorOptions().setHasText(LOT)).click();
    ward.follow("power-contract-edit.xhtml?award=");
    Locator chosen = ward.page().locator("tbody tr:has(input:checked)");
    PlaywrightAssertions.assertThat(chosen).hasCount(1);
    ward.shows(chosen, FacilityTable.school("板橋区"));
    chosen.locator("select").selectOption(new SelectOption().setLabel(FORMER));
    ward.fill("renewableRatio", "100")
        .done("save")
        .stands("契約手続中")
        .done("conclude")
        .stands("契約済み")
        .picture("round-contract");
  }

  /** A wrong invoice is noticed, and counts once it agrees to the yen. */
  private static void invoice(Person ward) {
    ward.follow("monthly-invoice-edit.xhtml?contract=")
        .fill("billingMonth", "2026-10")
        .fill("contractDemand", "300")
        .fill("powerFactor", "100")
        .fill("band:1:energy", "60000")
        .fill("total", "1,779,526")
        .done("save")
        .stands("差異あり")
        .follow("monthly-invoice-edit.xhtml?id=")
        .fill("total", "1,779,525")
        .done("save")
        .stands("一致")
        .follow("power-contract.xhtml?id=")
        .done("reckonActual")
        .shows("main", "256,200")
        .picture("round-savings");
  }

  /** The sentence of the ward's own saving leads to the statement behind it. */
  private static void report(Person ward) {
    Page page = ward.page();
    page.navigate(Browser.url("/zerocarbon/report-draft.xhtml?fy=2025&ward=13119"));
    page.locator(
            "a.claim",
            new Page.LocatorOptions().setHasText("板橋区の令和8年度の電気料金は、従来の契約に比べて256,200円の削減（実績）です。"))
        .click();
    Locator records = page.locator("#evidence .records a[href*='savings-statement.xhtml']");
    PlaywrightAssertions.assertThat(records).hasCount(1);
    ward.picture("round-report");
    records.click();
    ward.shows("main", "256,200").follow("report-draft.xhtml");
  }

  /** The round is as far as its last lot, and each ward as far as its own contract. */
  private static void stands(Person office) {
    office
        .stands("契約手続中")
        .shows("tbody tr:has-text('板橋区')", "供給開始")
        .shows("tbody tr:has-text('板橋区') td:last-child", "契約済み")
        .shows("tbody tr:has-text('葛飾区')", "落札")
        .picture("round-overview");
  }
}
