package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for a test class and a fresh session with one page for each test; register it as a
 * static {@code @RegisterExtension}. A script error, an error on the console or a violation of the
 * content security policy fails the test at its end.
 */
public final class Browser
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> WCAG_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String REPORT_VIOLATIONS =
      "document.addEventListener('securitypolicyviolation', e =>"
          + " window.reportViolation(e.violatedDirective + ' ' + e.blockedURI + ' at '"
          + " + e.sourceFile + ':' + e.lineNumber));";

  private final List<String> problems = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private Playwright playwright;
  private com.microsoft.playwright.Browser chromium;
  private BrowserContext session;
  private Page page;

  /** The page of this test; it survives sign-in and is never shared with another test. */
  public Page page() {
    return page;
  }

  /** Absolute address of a path such as {@code /zerocarbon/login.xhtml}. */
  public static String url(String path) {
    return "http://127.0.0.1:" + System.getProperty("it.port.http") + path;
  }

  public Page open(String path) {
    page.navigate(url(path));
    return page;
  }

  /** Signs in through the page that the portal shows to strangers. */
  public Page login(String user, String password) {
    return login(page, user, password);
  }

  /** Signs in at a page of another session. */
  public static Page login(Page page, String user, String password) {
    page.navigate(url("/zerocarbon/index.xhtml"));
    page.fill("#j_username", user);
    page.fill("#j_password", password);
    page.click("button[type=submit], form[action$=j_security_check] button");
    page.waitForLoadState(LoadState.LOAD);
    assertTrue(page.locator("#j_password").count() == 0, "sign-in refused: " + user);
    return page;
  }

  /** A further session beside the one of this test, for a second person; to be closed. */
  public BrowserContext another() {
    BrowserContext other =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo"));
    other.exposeFunction("reportViolation", arguments -> problems.add("CSP: " + arguments[0]));
    other.addInitScript(REPORT_VIOLATIONS);
    other.onConsoleMessage(this::noteError);
    other.onWebError(error -> problems.add("script: " + error.error()));
    return other;
  }

  /** The test brings this about on purpose, such as a page answered with status 404. */
  public void expectProblem(String part) {
    expected.add(part);
  }

  /** Whole page as a picture in {@code target/screenshots}. */
  public Path screenshot(String name) {
    Path file = Path.of(System.getProperty("it.target"), "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }

  /** No violation of WCAG 2.2 A and AA on the page as it stands. */
  public void assertAccessible() {
    List<String> violations =
        new AxeBuilder(page)
            .withTags(WCAG_AA).analyze().getViolations().stream().map(Browser::describe).toList();
    assertEquals(List.of(), violations, page.url());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    playwright = Playwright.create();
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    problems.clear();
    expected.clear();
    session = another();
    page = session.newPage();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> unexpected =
        problems.stream()
            .filter(problem -> expected.stream().noneMatch(problem::contains))
            .toList();
    session.close();
    assertEquals(List.of(), unexpected, "errors in the browser");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    playwright.close();
  }

  private void noteError(ConsoleMessage message) {
    if ("error".equals(message.type())) {
      problems.add("console: " + message.text() + " at " + message.location());
    }
  }

  private static String describe(Rule rule) {
    List<String> places =
        rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }

  private static Path executable() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> PROGRAMS.stream().map(program -> Path.of(folder, program)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium is not installed"));
  }
}
