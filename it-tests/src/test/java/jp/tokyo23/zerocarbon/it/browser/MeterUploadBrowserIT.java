package jp.tokyo23.zerocarbon.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.it.client.Login;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A meter file goes from the form in pieces to its report, under the policy of all pages. */
@ArquillianTest
class MeterUploadBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String HEAD =
      "#HHV48,1,JST,kWh\nsupply_point_no,date,direction,status,"
          + IntStream.rangeClosed(1, 48)
              .mapToObj("s%02d"::formatted)
              .collect(Collectors.joining(","))
          + ",source,revision\n";

  @Test
  @RunAsClient
  void aSentFileIsTakenInAndShownInTheYearOfItsSupplyPoint() {
    BROWSER.login("katsushika", Login.named("katsushika").password());
    Page page = BROWSER.open("/zerocarbon/renewable/meter-point-list.xhtml?fy=2023");
    String number = page.locator("tbody tr.own td:nth-child(3)").first().innerText().strip();

    send(HEAD + row(number, "2023-04-01", "5") + row(number, "2023-04-02", "6"));

    page.locator(".chip.done").waitFor();
    BROWSER.assertAccessible();
    BROWSER.screenshot("meter-import");
    BROWSER.open("/zerocarbon/renewable/meter-point-list.xhtml?fy=2023");
    page.locator("tbody tr.own a").first().click();
    page.locator(".heat").first().waitFor();
    assertEquals("528", page.locator("tbody tr td:nth-child(4)").first().innerText().strip());
    BROWSER.assertAccessible();
    BROWSER.screenshot("meter-point");
  }

  @Test
  @RunAsClient
  void aFaultyFileIsSentBackWithLineAndColumn() {
    BROWSER.login("katsushika", Login.named("katsushika").password());

    send(HEAD + row("3.1E+21", "2023-04-01", "5"));

    Page page = BROWSER.page();
    page.locator(".chip.bad").first().waitFor();
    String finding = page.locator("tbody tr").first().innerText();
    assertTrue(finding.contains("H2"), finding);
    assertTrue(finding.contains("3.1E+21"), finding);
    BROWSER.assertAccessible();
  }

  private static void send(String file) {
    Page page = BROWSER.open("/zerocarbon/renewable/meter-import-edit.xhtml");
    BROWSER.assertAccessible();
    page.setInputFiles(
        "#file",
        new FilePayload(
            UUID.randomUUID() + ".csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    page.click("form[data-upload] button");
    page.waitForURL("**/meter-import.xhtml?id=*");
  }

  private static String row(String number, String date, String value) {
    String values = String.join(",", Collections.nCopies(48, value));
    return "%s,%s,1,F,%s,F4,1%n".formatted(number, date, values);
  }
}
