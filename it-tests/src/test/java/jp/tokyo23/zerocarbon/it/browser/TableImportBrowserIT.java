package jp.tokyo23.zerocarbon.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import jp.tokyo23.zerocarbon.it.client.Login;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The secretariat hands tables in: for all wards together, and for one of them. */
@ArquillianTest
class TableImportBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final Locator.GetByTextOptions WHOLE =
      new Locator.GetByTextOptions().setExact(true);

  private Page page;

  @BeforeEach
  void signIn() {
    page = BROWSER.login("jimukyoku", Login.named("jimukyoku").password());
  }

  @Test
  @RunAsClient
  void resultsOfOtherAuctionsAreHandedInForNoWardAndErrorsStandAtTheirCells() {
    BROWSER.open("/zerocarbon/renewable/outside-result-list.xhtml");
    page.locator("a[href='outside-result-import.xhtml']").click();
    assertThat(page.locator("[id$=':ward']")).hasCount(0);
    BROWSER.assertAccessible();

    handIn("年度,グループ,落札者,評価総額（税抜）\n令和8年度,999,東西電力,1.5\n");

    assertThat(page.locator(".facts").first().getByText("区", WHOLE)).hasCount(0);
    assertThat(page.locator("#preview .findings")).containsText("グループ 「999」 この年度の確定したグループ案に");
    assertThat(page.locator("#preview .findings")).containsText("落札者 「東西電力」 この名称の小売電気事業者は");
    BROWSER.assertAccessible();
    BROWSER.screenshot("outside-import-errors");
    giveUp();
    assertThat(page.locator("h1")).hasText("他で行ったオークションの結果の取込み");
  }

  @Test
  @RunAsClient
  void aTableOfFacilitiesIsHandedInForTheWardThatIsChosen() {
    BROWSER.open("/zerocarbon/renewable/facility-import.xhtml");
    page.selectOption("[id$=':ward']", new SelectOption().setLabel("板橋区"));

    handIn("施設名,用途\n（試験）事務局の学校,学校\n");

    assertThat(page.locator(".facts").first().getByText("区", WHOLE)).hasCount(1);
    assertThat(page.locator(".facts").first()).containsText("板橋区");
    giveUp();
  }

  private void handIn(String table) {
    page.setInputFiles(
        "[id$=':file']",
        new FilePayload("a.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id$=':submit']").click();
    page.locator("#preview").waitFor();
  }

  private void giveUp() {
    page.locator("[id$=':drop']").click();
    assertThat(page.locator(".banner.info")).containsText("取込みをやめました。");
  }
}
