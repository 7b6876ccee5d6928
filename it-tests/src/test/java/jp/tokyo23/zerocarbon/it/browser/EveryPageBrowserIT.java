package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.tokyo23.zerocarbon.it.client.Login;
import jp.tokyo23.zerocarbon.it.client.Pages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Opens every page in a browser: no violation of WCAG 2.2 AA, no script error, no breach of the
 * content policy.
 */
@ArquillianTest
class EveryPageBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final List<String> faults = new ArrayList<>();

  @AfterEach
  void noPageHadAFault() {
    assertEquals(List.of(), faults);
  }

  @Test
  @RunAsClient
  void theSignInPageIsAccessibleAlsoAfterAFailure() {
    BROWSER.open("/zerocarbon/index.xhtml");
    BROWSER.assertAccessible();
    Page page = BROWSER.page();
    page.fill("#j_username", "nobody");
    page.fill("#j_password", "wrong-password");
    page.click("form[action$=j_security_check] button");

    page.locator("[role=alert]").waitFor();
    BROWSER.assertAccessible();
    BROWSER.screenshot("login-failed");
  }

  @Test
  @RunAsClient
  void theSecretariatsPagesAreAccessible() throws IOException {
    BROWSER.login("jimukyoku", Login.named("jimukyoku").password());
    for (Map.Entry<String, TreeSet<String>> war : Pages.all().entrySet()) {
      for (String page : war.getValue()) {
        if (!page.matches(
            "account.*|audit|login|expired|failure|not-found|report-(draft|head|version)|ward|free-paragraph|joint-measure-edit|applied-point-edit|my-auction-list")) {
          walk(war.getKey(), page);
        }
      }
    }
  }

  @Test
  @RunAsClient
  void theReportsPagesAreAccessible() {
    BROWSER.login("katsushika", Login.named("katsushika").password());
    for (String path :
        List.of(
            "report-draft.xhtml?fy=2024&ward=13122",
            "report-draft.xhtml?fy=2024&ward=13122&s=renewable.participation.including",
            "report-head.xhtml?fy=2024&ward=13122",
            "ward.xhtml?fy=2024&ward=13122",
            "report.xhtml")) {
      BROWSER.open("/zerocarbon/" + path);
      look("report " + path);
    }
  }

  @Test
  @RunAsClient
  void theAdministratorsPagesAreAccessible() {
    BROWSER.login("kanri", Login.named("kanri").password());
    for (String page :
        List.of("index", "register", "account-list", "account-edit", "audit", "password")) {
      BROWSER.open(Pages.path("", page));
      look("kanri " + page);
    }
    BROWSER.open(Pages.path("", "account-list"));
    BROWSER.page().locator("tbody a").first().click();
    look("kanri account");
  }

  @Test
  @RunAsClient
  void theErrorPageIsAccessibleAndSaysWhatToDo() {
    BROWSER.expectProblem("404");
    BROWSER.login("katsushika", Login.named("katsushika").password());
    BROWSER.open("/zerocarbon/forest/forest-site.xhtml?id=999999");
    look("not found");
    assertEquals("ページが見つかりません", BROWSER.page().locator("h1").innerText());
  }

  /** A list leads on to its first record and to that record's form. */
  private void walk(String measure, String page) {
    boolean record = !page.matches(".*-(list|edit)|index|register|report|password");
    if (record) {
      return;
    }
    BROWSER.open(Pages.path(measure, page) + (page.endsWith("-list") ? "?fy=2024" : ""));
    look(measure + " " + page);
    Locator first = BROWSER.page().locator("tbody a[href*='?id=']").first();
    if (page.endsWith("-list") && first.count() > 0) {
      first.click();
      look(measure + " " + page + " record");
      Locator edit = BROWSER.page().locator(".tools a[href*='-edit.xhtml?id=']");
      if (edit.count() > 0) {
        edit.click();
        look(measure + " " + page + " form");
      }
    }
  }

  /** Notes what is wrong and goes on, so that one run tells of every page. */
  private void look(String name) {
    try {
      inspect(name);
    } catch (AssertionError fault) {
      faults.add(name + ": " + fault.getMessage());
    }
    BROWSER.screenshot(name.trim().replaceAll("[^a-z0-9-]+", "_"));
  }

  private static void inspect(String name) {
    Page page = BROWSER.page();
    assertEquals(1, page.locator("h1").count(), name);
    assertFalse(page.locator("h1").innerText().isBlank(), name);
    assertFalse(page.content().contains("???"), "a text is missing: " + name);
    BROWSER.assertAccessible();
  }
}
