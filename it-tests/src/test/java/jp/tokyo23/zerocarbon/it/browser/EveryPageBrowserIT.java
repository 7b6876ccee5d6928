package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.it.client.Login;
import jp.tokyo23.zerocarbon.it.client.Pages;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Opens every page in a browser, with a record where one leads to it: no violation of WCAG 2.2 AA,
 * no script error, no breach of the content policy.
 */
@ArquillianTest
class EveryPageBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  /** They need a record, or another role. */
  private static final String NOT_OF_THE_SECRETARIAT =
      "account.*|joint-measure-edit|free-paragraph-edit|applied-point-edit|my-auction-list"
          + "|fallback-action-edit";

  /** Of suppliers, of every measure, or without an example: auctions held elsewhere. */
  private static final String OTHERS = "my-auction|activity|statement|ward-response|outside-result";

  private final List<String> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

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
    List<String> starts = new ArrayList<>();
    for (Map.Entry<String, TreeSet<String>> war : Pages.all().entrySet()) {
      war.getValue().stream()
          .filter(page -> page.matches(".*-(list|edit)|index|register|report|password"))
          .filter(page -> !page.matches(NOT_OF_THE_SECRETARIAT))
          .forEach(page -> starts.add(start(war.getKey(), page)));
    }
    walk(starts);
    lookAtFirst("savings-statement-list", "FACILITY");
    lookAtFirst("emission-statement-list", "POINT");
    assertEquals(List.of(), unseenRegisters(), "registers of the electricity without a record");
  }

  @Test
  @RunAsClient
  void theElectricityPagesOfAWardAreAccessible() {
    BROWSER.login("katsushika", Login.named("katsushika").password());
    walk(List.of(start("renewable", "index")));
  }

  @Test
  @RunAsClient
  void theSuppliersPagesAreAccessible() {
    BROWSER.login("denryoku", Login.named("denryoku").password());
    walk(List.of(Pages.path("renewable", "my-auction-list")));
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

  /** The year of which the measure has records. */
  private static String start(String measure, String page) {
    int year = measure.equals("renewable") ? 2026 : 2024;
    return Pages.path(measure, page) + (page.endsWith("-edit") ? "" : "?fy=" + year);
  }

  /** Opens these pages and those that they lead to, one of every kind. */
  private void walk(List<String> starts) {
    Deque<String> open = new ArrayDeque<>(starts);
    starts.forEach(path -> seen.add(kind(path)));
    while (!open.isEmpty()) {
      String path = open.remove();
      BROWSER.open(path);
      look(kind(path));
      links().filter(link -> seen.add(kind(link))).forEach(open::add);
    }
  }

  /** A page with and without a record are two kinds; the year makes none. */
  private static String kind(String path) {
    String[] parts = path.split("\\?", 2);
    boolean record = parts.length > 1 && !parts[1].matches("fy=\\d+");
    return parts[0].replace("/zerocarbon/", "").replace(".xhtml", "") + (record ? " record" : "");
  }

  private static Stream<String> links() {
    List<?> all =
        (List<?>)
            BROWSER
                .page()
                .evaluate(
                    "[...document.querySelectorAll('main a[href]')].filter(a => a.origin =="
                        + " location.origin).map(a => a.pathname + a.search)");
    return all.stream().map(String::valueOf).filter(path -> path.matches(".*\\.xhtml(\\?.*)?"));
  }

  /** Sums lead to a record only where they are of a single one. */
  private void lookAtFirst(String list, String grouping) {
    BROWSER.open(start("renewable", list));
    Page page = BROWSER.page();
    page.selectOption("#list\\:grouping", grouping);
    page.click("#list\\:show");
    page.locator("tbody th a").first().click();
    look("renewable/" + list + " of one");
    seen.add(kind(Pages.path("renewable", list.replace("-list", "")) + "?id="));
  }

  private List<String> unseenRegisters() throws IOException {
    return Pages.all().get("renewable").stream()
        .filter(page -> page.endsWith("-list"))
        .map(page -> page.replaceFirst("-list$", ""))
        .filter(page -> !page.matches(OTHERS))
        .filter(page -> !seen.contains("renewable/" + page + " record"))
        .toList();
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
