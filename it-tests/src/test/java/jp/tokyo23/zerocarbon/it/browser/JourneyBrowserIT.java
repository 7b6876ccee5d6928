package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipFile;
import jp.tokyo23.zerocarbon.it.client.Login;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways of a day, walked as the wards walk them. */
@ArquillianTest
class JourneyBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  @RunAsClient
  void badInputIsToldAtTheFieldAndNothingTypedIsLost() {
    signIn("katsushika");
    Page page = BROWSER.open("/zerocarbon/zeb/activity-edit.xhtml?fy=2024");
    page.fill("[id$=':title']", "全角の試験");
    page.fill("[id$=':date']", "令和6年2月30日");
    page.fill("[id$=':attendance']", "１，２００");
    page.locator("[id$=':save']").click();

    Locator message = page.locator("[id$=':date-message']");
    message.waitFor();
    assertEquals("令和6年2月は29日までです。", message.innerText());
    assertEquals("全角の試験", page.inputValue("[id$=':title']"));
    assertEquals("令和6年2月30日", page.inputValue("[id$=':date']"));
    assertEquals("true", page.getAttribute("[id$=':date']", "aria-invalid"));
    BROWSER.assertAccessible();
    BROWSER.screenshot("form-with-errors");

    page.fill("[id$=':date']", "Ｒ６．１０．２５");
    page.selectOption("[id$=':attendanceState']", "ACTUAL");
    page.locator("[id$=':save']").click();
    page.locator(".banner.info").waitFor();

    assertTrue(page.content().contains("令和6年10月25日（金）"));
    assertTrue(page.content().contains("1,200名"));
    page.locator(".removal summary").click();
    page.fill("[id$=':reason']", "試験のため");
    page.locator("[id$=':remove']").click();
    page.locator(".banner.info").waitFor();
    assertTrue(page.url().contains("activity-list"));
  }

  @Test
  @RunAsClient
  void twoPersonsEditTheSameRecordAndTheSecondSeesTheFirstsChange() {
    String title = "競合 " + UUID.randomUUID();
    signIn("jimukyoku");
    Page first = BROWSER.open("/zerocarbon/sme/activity-edit.xhtml?fy=2024");
    first.fill("[id$=':title']", title);
    first.locator("[id$=':save']").click();
    first.locator(".banner.info").waitFor();
    String form = first.locator(".tools a[href*='activity-edit.xhtml?id=']").getAttribute("href");
    Page second = BROWSER.page().context().newPage();
    first.navigate(Browser.url("/zerocarbon/sme/" + form));
    second.navigate(Browser.url("/zerocarbon/sme/" + form));

    first.fill("[id$=':venue']", "先の変更");
    first.locator("[id$=':save']").click();
    first.locator(".banner.info").waitFor();
    second.fill("[id$=':venue']", "後の変更");
    second.locator("[id$=':save']").click();

    Locator conflict = second.locator(".banner.conflict");
    conflict.waitFor();
    assertTrue(conflict.innerText().contains("先の変更"), conflict.innerText());
    assertEquals("後の変更", second.inputValue("[id$=':venue']"));
    second.locator("[id$=':save']").click();
    second.locator(".banner.info").waitFor();
    assertTrue(second.locator(".facts").innerText().contains("後の変更"));
    assertTrue(second.locator(".changes").innerText().contains("先の変更"));
  }

  @Test
  @RunAsClient
  void aSentenceLeadsToItsRecordsAndTheReportIsFrozen() {
    signIn("katsushika");
    Page page = BROWSER.open("/zerocarbon/report-draft.xhtml?fy=2024&ward=13122");
    page.locator("a.claim", new Page.LocatorOptions().setHasText("葛飾区を含めた10区")).click();
    Locator evidence = page.locator("#evidence");
    assertEquals(10, evidence.locator(".records a[href*='ward-participation.xhtml']").count());
    assertTrue(evidence.innerText().contains("特別区長会 事務局 鈴木 一郎"));

    page.locator("[id$=':freeze']").click();
    page.waitForURL("**/report-version.xhtml**");

    assertTrue(page.locator(".tools .chip.done").innerText().contains("ハッシュ一致"));
    assertTrue(page.locator(".hash").innerText().matches("[0-9a-f]{64}"));
    BROWSER.assertAccessible();
    BROWSER.screenshot("report-version");
  }

  @Test
  @RunAsClient
  void allWardsReportsAreMadeInOneGoAndFoundAgain() throws IOException {
    signIn("jimukyoku");
    Page page = BROWSER.open("/zerocarbon/report.xhtml?fy=2024");
    page.locator("[id$=':start']").click();
    page.navigate(Browser.url("/zerocarbon/index.xhtml"));
    page.navigate(Browser.url("/zerocarbon/report.xhtml"));
    Locator download = page.locator("a[href='download/reports']");
    download.waitFor(
        new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE).setTimeout(180_000));
    BROWSER.screenshot("report-batch");

    Download zip = page.waitForDownload(download::click);

    assertEquals("取組状況報告_令和6年度_23区.zip", zip.suggestedFilename());
    Path file = zip.path();
    try (ZipFile files = new ZipFile(file.toFile())) {
      assertEquals(46, files.size());
      assertTrue(
          files.stream().anyMatch(each -> each.getName().equals("取組状況報告_令和6年度_13122_葛飾区.pdf")));
    }
  }

  @Test
  @RunAsClient
  void anExpiredSessionReturnsToTheSamePageAfterSignIn() {
    signIn("katsushika");
    BROWSER.page().context().clearCookies();
    Page page = BROWSER.open("/zerocarbon/forest/forest-work-list.xhtml?fy=2024");
    page.fill("#j_username", "katsushika");
    page.fill("#j_password", Login.named("katsushika").password());
    page.locator("form[action$=j_security_check] button").click();

    page.waitForURL("**/forest/forest-work-list.xhtml?fy=2024");
    assertEquals("森林整備", page.locator("h1").innerText());
  }

  @Test
  @RunAsClient
  void listsAreSearchedAndSortedByKeyboardAlone() {
    signIn("jimukyoku");
    Page page = BROWSER.open("/zerocarbon/forest/forest-work-list.xhtml?fy=2024");
    page.keyboard().press("/");
    assertTrue(
        (Boolean) page.evaluate("document.activeElement.matches('[data-search]')"),
        "the slash leads to the search field");
    page.locator("th.ui-sortable-column", new Page.LocatorOptions().setHasText("施業")).focus();
    page.keyboard().press("Enter");
    page.locator("th[aria-sort=ascending]").waitFor();
    page.selectOption("[id$=':option']", "THINNING");
    page.locator("[id$=':search']").focus();
    page.keyboard().press("Enter");
    page.locator(".ui-paginator-current", new Page.LocatorOptions().setHasText("2件中")).waitFor();

    assertEquals(2, page.locator("tbody tr").count());
  }

  private static void signIn(String name) {
    BROWSER.login(name, Login.named(name).password());
  }
}
