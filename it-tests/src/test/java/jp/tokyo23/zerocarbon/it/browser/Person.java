package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import jp.tokyo23.zerocarbon.it.client.Login;

/** One person at a browser of their own. Every wait is for something that the page shows. */
final class Person implements AutoCloseable {

  private static final double PATIENCE = 20_000;

  /** Longer than an auction of {@link TrialAuction} goes on after its last bid. */
  private static final double PATIENCE_AT_AN_AUCTION = 100_000;

  private static final int LOOKS = 50;

  private final BrowserContext session;
  private final Page page;

  private Person(BrowserContext session, String login) {
    this.session = session;
    page = session.newPage();
    Browser.login(page, login, Login.named(login).password());
  }

  static Person at(Browser browser, String login) {
    return new Person(browser.another(), login);
  }

  Page page() {
    return page;
  }

  /** Opens a page of the joint procurement. */
  Person open(String path) {
    page.navigate(Browser.url("/zerocarbon/renewable/" + path));
    return this;
  }

  /** Opens what another person sees. */
  Person open(Person other) {
    page.navigate(other.page.url());
    return this;
  }

  /** Types into the input with this id. */
  Person fill(String id, String text) {
    page.fill(input(id), text);
    return this;
  }

  Person choose(String id, String value) {
    page.selectOption(input(id), value);
    return this;
  }

  /** Presses a button that changes a part of the page. */
  Person click(String id) {
    page.locator(input(id)).click();
    return this;
  }

  /** Presses a button that leads to another page, or to the same one again. */
  Person press(String id) {
    return leave(page.locator(input(id)));
  }

  /** The same, after which the page says that it is done. */
  Person done(String id) {
    return press(id).shows(".banner.info", "ました");
  }

  /** Follows the first link to a page. */
  Person follow(String href) {
    return leave(page.locator("a[href*='" + href + "']").first());
  }

  private Person leave(Locator way) {
    way.waitFor();
    page.evaluate("document.documentElement.dataset.left = 'yes'");
    way.click();
    page.locator("html:not([data-left]) body").waitFor();
    return this;
  }

  /** Opens the page again until it has this button; the auction is closed by a clock of its own. */
  Person awaits(String id) {
    for (int i = 0; i < LOOKS && page.locator(input(id)).count() == 0; i++) {
      page.reload();
    }
    page.locator(input(id)).waitFor();
    return this;
  }

  /** The state beside the title. */
  Person stands(String state) {
    return shows(page.locator(".tools .chip").last(), state);
  }

  /** The first place of this kind. */
  Person shows(String selector, String text) {
    return shows(page.locator(selector).first(), text);
  }

  Person shows(Locator place, String text) {
    await(place, text, PATIENCE);
    return this;
  }

  /** A place of the live page. */
  Person live(String place, String text) {
    await(page.locator("[data-live='" + place + "']"), text, PATIENCE_AT_AN_AUCTION);
    return this;
  }

  Person refused(String text) {
    assertEquals(text, page.locator("[data-errors] li").first().innerText());
    return this;
  }

  /** How many rows the only table has. */
  Person rows(int number) {
    PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(number);
    return this;
  }

  Person picture(String name) {
    Path file = Path.of(System.getProperty("it.target"), "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return this;
  }

  private static void await(Locator place, String text, double patience) {
    PlaywrightAssertions.assertThat(place)
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(patience));
  }

  private static String input(String id) {
    return "[id$=':" + id + "']";
  }

  @Override
  public void close() {
    session.close();
  }
}
