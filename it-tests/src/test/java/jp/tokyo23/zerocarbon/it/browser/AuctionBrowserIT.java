package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jp.tokyo23.zerocarbon.it.client.Login;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example rehearsal, as two suppliers and an observer see it in browsers of their own. */
@ArquillianTest
class AuctionBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  @RunAsClient
  void twoSuppliersBidAndEachSeesTheOtherWithoutReloading() {
    Page first = supplier("denryoku");
    bid(first, "1,700", "１８．２０", "17.10", "24,496,200");
    BROWSER.assertAccessible();
    BROWSER.screenshot("auction-receipt");
    assertEquals("応札を受け付けました", first.locator("#bid h2").first().innerText());

    try (BrowserContext other = BROWSER.another()) {
      Page second = other.newPage();
      Login login = Login.named("mirai");
      Browser.login(second, login.name(), login.password());
      openBid(second);
      shows(second, "lowest", "24,496,200円");
      shows(second, "largest", "24,373,719円");
      bid(second, "1450", "18.95", "17.55", "24,004,950");
      shows(second, "leader", "自社が1位です");
    }

    shows(first, "lowest", "24,004,950円");
    shows(first, "rank", "順位 2");
    first.locator("[id$=':again']").click();
    tooHigh(first);
    offline(first);
  }

  /** The second supplier's bid is 24,004,950: half a percent below it is asked. */
  private static void tooHigh(Page page) {
    BidForm.fill(page, "1440", "18.95", "17.55");
    page.locator("[id$=':energy:1:price']").press("Enter");
    PlaywrightAssertions.assertThat(page.locator("#bid")).containsText("この額では最小引下げ幅に足りません");
    page.locator("[id$=':send']").click();
    Locator refusal = page.locator("#refusal");
    refusal.waitFor();
    assertEquals("現在の最低額からの引下げが、最小引下げ幅に足りません。", refusal.innerText());
    BROWSER.screenshot("auction-refused");
  }

  private static void offline(Page page) {
    BROWSER.expectProblem("ERR_INTERNET_DISCONNECTED");
    page.context().setOffline(true);
    shows(page, "connection", "接続が切れています。つながると自動で更新します");
    page.context().setOffline(false);
    shows(page, "connection", "接続中");
  }

  private static Page supplier(String name) {
    Login login = Login.named(name);
    Page page = BROWSER.login(login.name(), login.password());
    openBid(page);
    return page;
  }

  private static void openBid(Page page) {
    BidForm.open(page, "グループ1（例）");
  }

  private static void bid(Page page, String demand, String summer, String rest, String total) {
    assertEquals(total, BidForm.bid(page, demand, summer, rest));
  }

  private static void shows(Page page, String place, String text) {
    PlaywrightAssertions.assertThat(page.locator("[data-live='" + place + "']"))
        .hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
  }
}
