package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jp.tokyo23.zerocarbon.it.client.Login;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The example application of 板橋区, between the ward and the secretariat in browsers of their own.
 */
@ArquillianTest
class ApplicationBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @Test
  @RunAsClient
  void anApplicationIsGivenBackMendedHandedInAgainAndAccepted() {
    Login secretariat = Login.named("jimukyoku");
    Page office = BROWSER.login(secretariat.name(), secretariat.password());
    String application = open(office);
    office.fill("[id$=':reasons']", "契約期間を確かめてください。");
    office.locator("[id$=':giveBack']").click();
    stands(office, "差戻し");

    try (BrowserContext other = BROWSER.another()) {
      Page ward = other.newPage();
      Login itabashi = Login.named("itabashi");
      Browser.login(ward, itabashi.name(), itabashi.password());
      ward.navigate(application);
      assertTrue(ward.locator(".banner.warn").innerText().contains("契約期間を確かめてください。"));
      choose(ward);
      state(ward, "３６", null);
      ward.locator("[id$=':submit']").click();
      assertEquals(
          "契約期間が1年を超えるときは、複数年契約の根拠を選んでください。", ward.locator("[data-errors] li").first().innerText());
      ward.navigate(application);
      state(ward, "36", "LONG_TERM_CONTINUING_CONTRACT");
      ward.locator("[id$=':submit']").click();
      stands(ward, "提出済み");
    }

    office.navigate(application);
    BROWSER.assertAccessible();
    office.locator("[id$=':accept']").click();
    stands(office, "確認済み");
    BROWSER.screenshot("ward-application-accepted");
  }

  /** Through the overview of the round to the application; its address. */
  private static String open(Page page) {
    page.navigate(Browser.url("/zerocarbon/renewable/index.xhtml?fy=2026"));
    page.locator(".round-steps a[href^='round-overview']").click();
    BROWSER.assertAccessible();
    page.locator("tbody a", new Page.LocatorOptions().setHasText("板橋区")).click();
    stands(page, "提出済み");
    return page.url();
  }

  /** Drops everything, and takes what a filter shows. */
  private static void choose(Page page) {
    page.locator("a[href^='ward-application-points']").click();
    Locator chosen = page.locator("tbody input[type=checkbox]:checked");
    page.locator("[id$=':dropShown']").click();
    PlaywrightAssertions.assertThat(chosen).hasCount(0);
    page.selectOption("[id$=':voltageClass']", "HIGH");
    page.locator("[id$=':search']").click();
    PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(4);
    page.locator("[id$=':chooseShown']").click();
    PlaywrightAssertions.assertThat(chosen).hasCount(4);
    page.locator("[id$=':save']").click();
    page.locator(".banner.info").waitFor();
  }

  private static void state(Page page, String months, String basis) {
    page.locator("a[href^='ward-application-edit']").click();
    page.fill("[id$=':termMonths']", months);
    if (basis != null) {
      page.selectOption("[id$=':multiYearBasis']", basis);
      page.selectOption("[id$=':basisPresent']", "true");
    }
    page.locator("[id$=':save']").click();
    page.locator(".banner.info").waitFor();
  }

  private static void stands(Page page, String state) {
    PlaywrightAssertions.assertThat(page.locator(".tools .chip").last()).hasText(state);
  }
}
